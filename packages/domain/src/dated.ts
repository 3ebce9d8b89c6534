import * as z from 'zod';
import { certainties, type PartialDate } from './partial-date.ts';

/** A date as a reader gets it: `on` an ISO day, its certainty beside it, `until` where it is a span of days. */
export const dated = z.object({
  on: z.iso.date(),
  until: z.iso.date().optional(),
  certainty: z.enum(certainties),
  words: z.string().optional(),
  reason: z.string().optional(),
});
export type Dated = z.infer<typeof dated>;

export function datedOf({ from, to, certainty, words, reason }: PartialDate): Dated {
  return {
    on: from,
    ...(to === from ? {} : { until: to }),
    certainty,
    ...(words === undefined ? {} : { words }),
    ...(reason === undefined ? {} : { reason }),
  };
}
