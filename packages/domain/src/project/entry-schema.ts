import * as z from 'zod';
import { dated } from '../dated.ts';
import { fateSchema } from '../meeting/fate-schema.ts';
import { membershipChanged, scheduleRuled } from '../people/event.ts';
import { roles } from '../people/role.ts';
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
  ...claimOf(z.string(), sourceSchema, (words) => words).options,
  z.object({
    kind: z.literal('membership'),
    ...membershipChanged.shape.data.pick({ change: true, parties: true }).shape,
  }),
  z.object({ kind: z.literal('schedule'), ...scheduleRuled.shape.data.omit({ group: true }).shape }),
  z.object({ kind: z.literal('schedule-exception') }),
]);
export type ClaimView = z.infer<typeof claimSchema>;
export type ClaimKind = ClaimView['kind'];

/** How a statement that no minutes hold came to be: who wrote it, by role and party, and when. */
export const writtenSchema = z.object({
  change: z.string(),
  at: z.iso.datetime(),
  role: z.enum(roles).optional(),
  party: z.string().optional(),
});
export type WrittenView = z.infer<typeof writtenSchema>;

/** One line of a history. */
export const entrySchema = z.object({
  id: z.string(),
  ...dated.shape,
  kind: z.string(),
  /** The words in one line; words written by hand keep their paragraphs. */
  text: z.string(),
  claim: claimSchema,
  /** When it happened or will happen, only where the text gives it. */
  happened: dated.optional(),
  projects: z.array(z.string()),
  /** Where the words stand; for what was written by hand the meeting is empty and `written` says who and when. */
  source: sourceSchema,
  written: writtenSchema.optional(),
  /** The entry this one corrects, and the one that corrects this: corrected words stay, but count no more. */
  corrects: z.string().optional(),
  correctedBy: z.string().optional(),
  /** The question this one answers, and the entry that answers this question. */
  answers: z.string().optional(),
  answeredBy: z.string().optional(),
  /** What became of it, where it is a promise to take something up again. */
  fate: fateSchema.optional(),
});
export type EntryView = Omit<z.infer<typeof entrySchema>, 'kind'> & { kind: ClaimKind };
