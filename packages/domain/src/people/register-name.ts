import * as z from 'zod';
import { isOneLine, notOneLine } from '../storable.ts';

/** The name of a party, an organisation or a group. */
export const registerName = z.string().trim().min(1).max(120).refine(isOneLine, notOneLine);

/** Other names for the same thing; empty lines and names that are there already are left out. */
export const otherNames = z
  .array(z.string().trim().max(120).refine(isOneLine, notOneLine))
  .max(50)
  .transform((names) => [...new Set(names.filter((name) => name !== ''))]);
