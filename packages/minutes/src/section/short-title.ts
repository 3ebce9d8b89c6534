import { isFinished } from '../text/line-forms.ts';

/**
 * The title of a numbered line: the line, or what comes before its first sentence ends where the matter is told in the
 * same line; empty when no short words stand for it.
 */
export function shortTitle(words: string): string {
  const start = words.slice(0, 120);
  const isLine = words.length <= 90 && !isFinished(words.replace(/[:?]$/, ''));
  const dash = /^.{2,70}?(?= [–—] )/.exec(start)?.[0];
  if (isLine) return dash !== undefined && words.length > 60 ? dash : words;
  const stop = /^.{2,80}?(?=[.?!:](?:\s|$)| [–—] )/.exec(start)?.[0];
  if (stop !== undefined && stop.length <= 80) return stop;
  return '';
}
