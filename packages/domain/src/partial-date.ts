import * as z from 'zod';

const isoDay = z.iso.date();

/** How a date is known: the text says it, we inferred it from the text, or we computed it from words like "nästa vecka". */
export const certainties = ['stated', 'inferred', 'computed'] as const;
export type Certainty = (typeof certainties)[number];

/**
 * A day, a span of days, or words that only narrow it down ("innan sommaren eller i september").
 * `from` and `to` are ISO days (both included) and make every partial date sortable; the words are kept as written.
 */
export const partialDate = z
  .strictObject({
    from: isoDay,
    to: isoDay,
    certainty: z.enum(certainties),
    /** The words of the source, where they say more than the days do. */
    words: z.string().min(1).optional(),
    /** Why it was inferred or how it was computed, in plain Swedish for the reader. */
    reason: z.string().min(1).optional(),
  })
  .refine((date) => date.from <= date.to, 'from must not come after to')
  .refine(
    (date) => date.certainty === 'stated' || date.reason !== undefined,
    'an inferred or computed date needs its reason',
  );
export type PartialDate = z.infer<typeof partialDate>;
