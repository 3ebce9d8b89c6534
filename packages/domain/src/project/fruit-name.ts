import { shortText } from './statement-text.ts';

/** What a fruit, a branch or a cloud is called: one line, short enough to be drawn, with a letter or a digit in it. */
export const fruitName = shortText.max(80).regex(/^$|[\p{L}\p{N}]/u);
