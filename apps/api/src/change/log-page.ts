import { logRowSchema } from '@utveckling/domain/change/change-log';
import * as z from 'zod';

/** A page of the log of changes, with the names of whom and what it speaks of. */
export const logPageSchema = z.object({
  /** How many rows fit the filter in all. */
  total: z.number(),
  rows: z.array(logRowSchema),
  /** Where the next page begins; none on the last. */
  next: z.number().optional(),
  /** Names by account; an account that is gone has none. */
  accounts: z.record(z.string(), z.string()),
  projects: z.record(z.string(), z.string()),
});
export type LogPage = z.infer<typeof logPageSchema>;
