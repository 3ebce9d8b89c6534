import { meetingSchema, meetingsSchema } from '@utveckling/domain/meeting/meeting-schema';
import { meetingView } from '@utveckling/domain/meeting/meeting-view';
import { meetingsView } from '@utveckling/domain/meeting/meetings-view';
import { Hono } from 'hono';
import { viewAnswers } from '../http/answer.ts';
import { describeRoutes } from '../http/describe-routes.ts';
import { noIndex } from '../http/security-headers.ts';
import type { Track } from '../ledger/track-in.ts';
import type { ReadModel } from '../read-model.ts';

/** `/meetings` and `/meetings/:id`. */
export function meetingRoutes(model: ReadModel, track: Track) {
  const meetings = viewAnswers(model, { view: meetingsView, missing: 'unknown-address', headers: noIndex });
  const meeting = viewAnswers(model, {
    view: track.ofMeeting(meetingView),
    missing: 'unknown-meeting',
    headers: noIndex,
  });
  const routes = new Hono()
    .get('/meetings', (c) => meetings(c))
    .get('/meetings/:id', (c) => meeting(c, c.req.param('id')));
  return describeRoutes(routes, { '/meetings': meetingsDescription, '/meetings/:id': meetingDescription });
}

const meetingsDescription = {
  tag: 'Möten',
  summary: 'Mötena i tur och ordning',
  description: 'Varje möte med sin dag, hur säker den är, sin rubrik och de projekt det talar om.',
  schema: meetingsSchema,
  example: '/api/meetings',
  problems: [],
};

const meetingDescription = {
  tag: 'Möten',
  summary: 'Ett möte med sina avsnitt',
  description:
    'Närvaron som den står i protokollet, varje avsnitt ordagrant med vad det ledde till, och de dokument mötet är läst ur. Ord som inte är offentliga är utelämnade där de står.',
  schema: meetingSchema,
  example: '/api/meetings/2017-10-05',
  problems: ['unknown-meeting'],
} as const;
