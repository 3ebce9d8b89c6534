import type { MeetingSeed } from './meeting-seed.ts';
import { meeting20170109 } from './meetings/meeting-2017-01-09.ts';
import { meeting20170323 } from './meetings/meeting-2017-03-23.ts';
import { meeting20171005 } from './meetings/meeting-2017-10-05.ts';
import { meeting20180412 } from './meetings/meeting-2018-04-12.ts';

/** The four meetings that the five files hold, in the order they were held. */
export const meetings: readonly MeetingSeed[] = [
  meeting20170109,
  meeting20170323,
  meeting20171005,
  meeting20180412,
];
