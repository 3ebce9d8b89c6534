import type { Range } from '@utveckling/domain/meeting/source';
import { isFinished, isRow } from '../text/line-forms.ts';
import type { Line } from '../text/lines.ts';
import { isLabel } from '../words/label-words.ts';
import { aboutOf } from './about.ts';
import { type HeadingForm, isUnderline } from './heading-form.ts';
import { isTaken } from './is-taken.ts';
import type { Opening } from './opening.ts';
import type { Around } from './plain-heading.ts';
import type { Reading } from './reading.ts';
import { shortTitle } from './short-title.ts';

/** A heading with a mark of its own. */
export function markedOpening(
  line: Line,
  index: number,
  current: Opening | undefined,
  around: Around,
  reading: Reading,
): Opening | undefined {
  const form = reading.forms[index];
  if (form === undefined || !isTaken(form, line, index, current, around, reading)) return undefined;
  const whole = reading.text.slice(form.title.from, form.title.to);
  const title = shortTitle(whole);
  const named = laterTitle(title, form, index, reading);
  const range =
    named === undefined
      ? { from: form.title.from, to: form.title.from + title.length }
      : { from: named.at, to: named.at + named.words.length };
  const words = reading.text.slice(range.from, range.to);
  const isWhole = title.length === whole.length && form.rest === '';
  return {
    from: line.from,
    form: form.form,
    level: form.level,
    ...(form.number === undefined ? {} : { number: form.number }),
    ...(range.to > range.from ? { title: range } : {}),
    body: named?.to ?? (isWhole ? endOf(line, index, reading) : afterTitle(line, form, range, reading)),
    ...aboutOf(words, reading.register),
  };
}

/** "§ 12", perhaps with its "Dnr", on a line, and what it is about on the next. */
function laterTitle(
  title: string,
  { form }: HeadingForm,
  index: number,
  { lines }: Reading,
): Line | undefined {
  if (form !== 'paragraph' && form !== 'point') return undefined;
  if (title !== '' && !isRegistryNumber(title)) return undefined;
  const next = lines
    .slice(index + 1, index + 6)
    .filter(({ words }) => words !== '' && !isRegistryNumber(words))[0];
  const isTitle =
    next !== undefined &&
    next.words.length <= 120 &&
    !isFinished(next.words) &&
    !isRow(next.words) &&
    !isLabel(next.words);
  return isTitle ? next : undefined;
}

function isRegistryNumber(words: string): boolean {
  return /^(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)\.?:?\s/i.test(words) && words.length <= 60;
}

/** In a line that goes on: after the sign; where the title is the sentence's own beginning, at the line's. */
function afterTitle(line: Line, { form }: HeadingForm, title: Range, { text }: Reading): number {
  const rest = text.slice(title.to, Math.min(line.to, title.to + 120));
  if (form !== 'link' && form !== 'bold')
    return Math.max(line.at, title.to + (/^\s*[.:?!–—-]\s*/.exec(rest)?.[0].length ?? 0));
  const sign = /^:?(?:\*\*|__|\]\([^)]*\))\s*[:–—-]?\s*/.exec(rest)?.[0] ?? '';
  return /[:–—-]\s*$/.test(sign) || sign.startsWith(':') ? title.to + sign.length : line.at;
}

/** After the line, and after one that is drawn under it. */
function endOf(line: Line, index: number, { lines }: Reading): number {
  const next = lines[index + 1];
  return next !== undefined && isUnderline(next.words) ? next.to : line.to;
}
