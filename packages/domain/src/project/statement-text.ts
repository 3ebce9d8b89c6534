import * as z from 'zod';

/** Words a person writes about a fruit: plain text, no more than a page or two, nothing that cannot be stored. */
export const statementText = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .refine((words) => !unstorable.test(words), 'has a character that cannot be stored');

/** A short name or label. */
export const shortText = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((words) => !unstorable.test(words) && !/[\n\r\u2028\u2029]/u.test(words), 'is one line of text');

/** Control characters but tabs and line breaks, and half characters. */
const unstorable = /(?![\t\n\r])[\p{Cs}\p{Cc}]/u;
