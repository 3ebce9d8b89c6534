import * as z from 'zod';
import { isOneLine, isStorable, notOneLine, notStorable } from '../storable.ts';

/** Words a person writes about a fruit: plain text, no more than a page or two, nothing that cannot be stored. */
export const statementText = z.string().trim().min(1).max(4000).refine(isStorable, notStorable);

/** A short name or label. */
export const shortText = z.string().trim().min(1).max(120).refine(isOneLine, notOneLine);
