import { entriesOfLine } from '../people/entries-of-line.ts';
import { isHeadLabel, labelledSection } from '../words/line-labels.ts';
import { hasVerb } from '../words/verbs.ts';
import type { Opening } from './opening.ts';
import type { Reading } from './reading.ts';

/** Names that stand under each other in the head, with or without a heading that nobody knows: a list of who came. */
export function peopleOpening(
  index: number,
  current: Opening | undefined,
  { lines, register }: Reading,
): Opening | undefined {
  const line = lines[index];
  if (line === undefined || current?.form !== 'head' || line.words.length > 120) return undefined;
  if (isHeadLabel(line.words) || hasVerb(line.words)) return undefined;
  const isPerson = (words: string) => {
    if (words.length > 120 || hasVerb(words) || isHeadLabel(words) || labelledSection(words, false))
      return false;
    const [first] = entriesOfLine(words, register);
    return first?.name !== undefined && first.sureness === 'sure' && !first.incomplete;
  };
  const [next, second] = lines.slice(index + 1, index + 6).filter(({ words }) => words !== '');
  if (next === undefined || !isPerson(next.words)) return undefined;
  const isList = isPerson(line.words) || (second !== undefined && isPerson(second.words));
  if (!isList) return undefined;
  const isNamed = entriesOfLine(line.words, register).some(({ sureness }) => sureness === 'sure');
  const body = isNamed ? line.at : line.to;
  return { from: line.from, form: 'label', level: 2, body, kind: 'attendance', projects: [] };
}
