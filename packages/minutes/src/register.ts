import type { HappeningOf } from '@utveckling/domain/event';
import type { PartialDate } from '@utveckling/domain/partial-date';

/** What is known before a document is read: names to match with, and the meetings around it. */
export type Register = {
  groups: readonly { id: string; name: string; aliases: readonly string[] }[];
  projects: readonly { slug: string; name: string; aliases: readonly string[] }[];
  parties: readonly { id: string; name: string; shortName: string }[];
  organisations: readonly { id: string; name: string; aliases: readonly string[]; party?: string }[];
  /** Every spelling a person has in the sources so far, and the groups whose meetings have them on their lists. */
  people: readonly { id: string; spellings: readonly string[]; groups?: readonly string[] }[];
  /** Meetings that are there already. */
  meetings: readonly { id: string; group: string; date: PartialDate; nextMeeting?: PartialDate }[];
  schedules: readonly {
    group: string;
    rule: HappeningOf<'schedule.ruled'>['data']['rule'];
    /** The day of the meeting that said it. */
    said: string;
  }[];
};

/** Nothing is known. */
export const emptyRegister: Register = {
  groups: [],
  projects: [],
  parties: [],
  organisations: [],
  people: [],
  meetings: [],
  schedules: [],
};
