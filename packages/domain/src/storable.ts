import { fieldSentences } from './field-sentences.ts';

/** Whether words can be stored and shown: no control characters but tabs and line breaks, no half characters. */
export function isStorable(words: string): boolean {
  return !/(?![\t\n\r])[\p{Cs}\p{Cc}]/u.test(words);
}

/** Whether they can stand as a name or label among other words: one line, and nothing that turns what stands beside it. */
export function isOneLine(words: string): boolean {
  return isStorable(words) && !/[\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(words);
}

/** What is said of words that are not so. */
export const notStorable = fieldSentences.notStorable.sv;
export const notOneLine = fieldSentences.notOneLine.sv;
