import { beginsWithFirstName, isFullName } from '../people/person-name.ts';
import type { Register } from '../register.ts';
import { isFinished, isRow } from '../text/line-forms.ts';
import type { Line } from '../text/lines.ts';
import { isLabel } from '../words/label-words.ts';
import { isHeadLabel } from '../words/line-labels.ts';
import { isNameLine } from '../words/name-line.ts';
import { aboutOf } from './about.ts';
import type { HeadingForm } from './heading-form.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import type { Opening } from './opening.ts';
import type { Around } from './plain-heading.ts';
import type { Reading } from './reading.ts';

/** Whether a line that looks like a heading by its mark is one where it stands. */
export function isTaken(
  shown: HeadingForm,
  line: Line,
  index: number,
  current: Opening | undefined,
  around: Around,
  { text, register, numbered, hasBoldNames, forms }: Reading,
): boolean {
  const { form, title, rest } = shown;
  const words = text.slice(title.from, title.to);
  const isFree = around.isGapBefore || around.before === undefined || isFinished(around.before.words);
  const isInNames = current?.kind === 'attendance' && isNameLine(line.words);
  switch (form) {
    case 'markdown':
    case 'wiki':
    case 'underlined':
      return (
        words !== '' &&
        (!isLabel(words) ||
          current === undefined ||
          current.form === 'head' ||
          standsAlone(shown, current, { text, forms }))
      );
    case 'link':
      return words !== '' && isFree;
    case 'bold':
      if (
        isLabel(words) ||
        isHeadLabel(words) ||
        (rest !== '' && !/^[:–—-]/.test(rest) && !(hasBoldNames && isBoldName(shown, text)))
      )
        return false;
      return isFree && words.length <= 90 && !(rest === '' && isInNames);
    case 'paragraph':
      return (isFree || isFirstOfKind(around)) && !/^\p{Ll}/u.test(words);
    case 'point':
      return isFree && !/^\p{Ll}/u.test(words) && (words !== '' || around.after !== undefined);
    case 'number':
      return numbered.has(index) && !(isInNames && kindOfHeading(words) === undefined && isFullName(words));
    case 'capitals':
      return isCapitalHeading(words, current, around, register) && !(isInNames && !isLabel(words));
  }
}

/**
 * "## 5. Att göra", or the only "## Att göra" and of no lower level than what stands before it: a matter of its own, no
 * part of the one before.
 */
function standsAlone(
  { level, number, title }: HeadingForm,
  current: Opening,
  { text, forms }: Pick<Reading, 'text' | 'forms'>,
): boolean {
  if (number !== undefined) return true;
  const wordsOf = (at: HeadingForm['title']) => text.slice(at.from, at.to).trim().toLowerCase();
  const same = forms.filter((form) => form !== undefined && wordsOf(form.title) === wordsOf(title));
  return same.length === 1 && level <= current.level && isTaskList.test(wordsOf(title));
}

const isTaskList = /^(?:att göra|todo|uppdrag|åtgärder|nästa steg|aktivitet(?:er)?)\s*:?$/u;

/** "**Bokbussen** kör i maj": what a paragraph begins with, in bold or between asterisks, and no person. */
export function isBoldName({ title, rest }: HeadingForm, text: string): boolean {
  const words = text.slice(title.from, title.to);
  if (!/^\p{L}/u.test(rest) || text.charAt(title.to) === ':' || beginsWithFirstName(words)) return false;
  return /^["”“]?\p{Lu}/u.test(words) && words.split(/\s+/).length <= 5;
}

/** A "§" right under another line that is no sentence: "Protokoll" and "§ 1" without an empty line. */
function isFirstOfKind({ before, width }: Around): boolean {
  return before !== undefined && before.words.length < (width ?? 90) * 0.7;
}

function isCapitalHeading(
  words: string,
  current: Opening | undefined,
  around: Around,
  register: Register,
): boolean {
  const { kind } = aboutOf(words, register);
  if (isLabel(words) && current?.kind === 'attendance' && around.isGapBefore && around.after !== undefined)
    return true;
  if (isLabel(words) || isRow(words) || words.endsWith(',') || around.after === undefined) return false;
  if (kind !== 'other') return true;
  if (current === undefined || current.form === 'head')
    return around.isGapBefore && around.isGapAfter && !isHeadLabel(words);
  return around.isGapBefore && around.after.words !== around.after.words.toUpperCase();
}
