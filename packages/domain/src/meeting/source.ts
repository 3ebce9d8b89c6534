import * as z from 'zod';
import { id } from '../identifier.ts';

/** Characters `from` (included) to `to` (not included) of a source's text, in UTF-16 units. */
export const range = z.strictObject({ from: z.int().nonnegative(), to: z.int().positive() });
export type Range = z.infer<typeof range>;

/** Where words stand: the source document, the section of the meeting, and the range in the document's text. */
export const sourceRef = z.strictObject({ source: id, section: id, ...range.shape });
export type SourceRef = z.infer<typeof sourceRef>;
