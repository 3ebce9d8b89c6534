import * as z from 'zod';
import { termsOfView } from '../meeting/glossary-schema.ts';
import { grades } from '../tree/event.ts';
import { meetingMarkSchema, partySchema } from '../tree/tree-schema.ts';
import { type EntryView, entrySchema, sourceSchema } from './entry-schema.ts';
import { readings, statuses } from './status.ts';

/** Everything on one project; what holds at a date is derived from its history. */
export const projectSchema = z.object({
  slug: z.string(),
  /** How often it has been written to: what a writer names to say what was seen. */
  revision: z.number(),
  name: z.string(),
  /** Other names the minutes use for it. */
  aliases: z.array(z.string()),
  theme: z.object({ id: z.string(), name: z.string() }),
  trees: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      grade: z.enum(grades),
      reading: z.enum(readings),
      source: sourceSchema.optional(),
    }),
  ),
  /** Status today: of the last meeting that said one. */
  status: z.enum(statuses).nullable(),
  parties: z.array(partySchema),
  /** Meetings that speak of it, first to last. */
  mentions: z.array(z.object({ on: z.iso.date(), meeting: z.string() })),
  meetings: z.array(meetingMarkSchema),
  /** After how many meetings in which nothing was said of it a project counts as not reported. */
  silentMeetings: z.number(),
  /** Relations that other projects' histories state about this one. */
  relatedBy: z.array(z.object({ from: z.string(), entry: entrySchema })),
  /** Names of every project that the history points to. */
  names: z.record(z.string(), z.string()),
  /** Names of the organisations that its coordinators are of. */
  organisations: z.record(z.string(), z.string()),
  /** Newest first. */
  history: z.array(entrySchema),
  ...termsOfView,
});
export type ProjectView = Omit<z.infer<typeof projectSchema>, 'history' | 'relatedBy'> & {
  history: EntryView[];
  relatedBy: { from: string; entry: EntryView }[];
};
