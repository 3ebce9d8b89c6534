import * as z from 'zod';
import { dated } from '../dated.ts';
import { membershipChanged, scheduleRuled } from '../people/event.ts';
import { claimOf } from './event.ts';

/** The place in the minutes that an entry was read from, and the very words (masked where the public text is). */
export const sourceSchema = z.object({
  meeting: z.string(),
  /** Title of the section, as in the minutes; empty where the text has no heading. */
  section: z.string(),
  sectionId: z.string(),
  quote: z.string(),
});
export type SourceView = z.infer<typeof sourceSchema>;

/** A claim as a reader gets it: people by the words of the minutes. */
export const claimSchema = z.discriminatedUnion('kind', [
  ...claimOf(z.string(), sourceSchema).options,
  z.object({
    kind: z.literal('membership'),
    ...membershipChanged.shape.data.pick({ change: true, parties: true }).shape,
  }),
  z.object({ kind: z.literal('schedule'), ...scheduleRuled.shape.data.omit({ group: true }).shape }),
  z.object({ kind: z.literal('schedule-exception') }),
]);
export type ClaimView = z.infer<typeof claimSchema>;
export type ClaimKind = ClaimView['kind'];

/** One line of a history. */
export const entrySchema = z.object({
  id: z.string(),
  ...dated.shape,
  kind: z.string(),
  text: z.string(),
  claim: claimSchema,
  /** When it happened or will happen, only where the text gives it. */
  happened: dated.optional(),
  projects: z.array(z.string()),
  source: sourceSchema,
});
export type EntryView = Omit<z.infer<typeof entrySchema>, 'kind'> & { kind: ClaimKind };
