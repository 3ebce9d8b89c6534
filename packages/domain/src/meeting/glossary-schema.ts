import * as z from 'zod';
import { meetingMarkSchema } from '../tree/tree-schema.ts';
import { markedPlaceSchema } from './ledger-schema.ts';

const wayOfExplaining = z.object({ meaning: z.string(), places: z.array(markedPlaceSchema) });

/** A word of the minutes that is explained there, or an abbreviation that is not. */
export const termSchema = z.object({
  /** Part of an address: "iop". */
  id: z.string(),
  term: z.string(),
  state: z.enum(['explained', 'explained-two-ways', 'never-explained']),
  /** Each way it is explained, in the order they came, with the very words. */
  meanings: z.array(wayOfExplaining),
  /** Every place of an abbreviation; of other words those that explain it. */
  places: z.array(markedPlaceSchema),
});
export type TermView = z.infer<typeof termSchema>;

/** The words of the minutes in the order of the alphabet, with every place. */
export const glossarySchema = z.object({
  terms: z.array(termSchema),
  meetings: z.array(meetingMarkSchema),
});
export type GlossaryView = z.infer<typeof glossarySchema>;

/** The same in short, for marking the words where they stand: the first place of each meaning, and how many there are. */
export const shortTermSchema = z.object({
  ...termSchema.pick({ id: true, term: true, state: true }).shape,
  meanings: z.array(z.object({ quote: z.string(), meeting: meetingMarkSchema.omit({ reason: true }) })),
});
export type ShortTerm = z.infer<typeof shortTermSchema>;

export const shortGlossarySchema = z.object({ terms: z.array(shortTermSchema) });
export type ShortGlossary = z.infer<typeof shortGlossarySchema>;

/** What a view has of the glossary: the words that stand in it. They are added where minutes are read. */
export const termsOfView = { terms: z.array(shortTermSchema).optional() };
