import * as z from 'zod';

/** A place where a name stands, with enough around it to tell whether it is the right person. */
export const namePlaceSchema = z.object({
  source: z.string(),
  from: z.number(),
  to: z.number(),
  before: z.string(),
  words: z.string(),
  after: z.string(),
  /** It stands in a label of a statement, such as the title of a link. */
  isLabel: z.literal(true).optional(),
  /** The meeting whose minutes it stands in; none where somebody wrote it by hand. */
  meeting: z.string().optional(),
  /** Who it was recognised as, by an id that says nothing: the same person's other spellings are found by it. */
  person: z.string().optional(),
});
export type NamePlace = z.infer<typeof namePlaceSchema>;
