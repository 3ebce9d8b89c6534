import * as z from 'zod';
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
  meetings: z.array(z.object({ id: z.string(), date: z.iso.date(), title: z.string() })),
});
export type GlossaryView = z.infer<typeof glossarySchema>;

/** The same in short, for marking the words where they stand: the first place of each meaning, and how many there are. */
export const shortGlossarySchema = z.object({
  terms: z.array(
    z.object({
      ...termSchema.pick({ id: true, term: true, state: true }).shape,
      meanings: z.array(z.object({ quote: z.string(), on: z.iso.date() })),
    }),
  ),
});
export type ShortGlossary = z.infer<typeof shortGlossarySchema>;
export type ShortTerm = ShortGlossary['terms'][number];
