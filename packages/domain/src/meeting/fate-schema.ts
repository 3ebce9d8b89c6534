import * as z from 'zod';

/** What became of a promise to take something up again, in the minutes there are. */
export const fateSchema = z.object({
  /**
   * `found`: the same matter is taken up again, which is not to say that it was settled; `not-found`: the next minutes
   * are here and silent; `unknown`: minutes are missing where it should stand; `open`: there are no later minutes of
   * the group yet, so that nothing could be kept or broken.
   */
  state: z.enum(['found', 'not-found', 'unknown', 'open']),
  /** The group's next meeting that there are minutes of. */
  next: z.string().optional(),
  /** The day of the first minutes that are missing after the promise, before that meeting where there is one. */
  missing: z.iso.date().optional(),
});
export type Fate = z.infer<typeof fateSchema>;
