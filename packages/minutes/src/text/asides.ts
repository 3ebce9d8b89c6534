import type { Range } from '@utveckling/domain/meeting/source';
import type { Aside } from '../proposal.ts';
import { isPageMark, isSigningMark } from '../words/page-marks.ts';
import { type Line, linesOf } from './lines.ts';
import { runningHeads } from './running-heads.ts';

/**
 * What in a text is no words of the minutes: page marks, lines that return at page breaks, form feeds and a byte order
 * mark; in order, none overlapping. A text of nothing but white space and such is set aside whole. Line ends go with their lines.
 */
export function asidesOf(text: string): Aside[] {
  if (text.trim() === '') return text === '' ? [] : [{ from: 0, to: text.length, why: 'empty' }];
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const asides: Aside[] = start === 1 ? [{ from: 0, to: 1, why: 'byte-order-mark' }] : [];
  const lines = linesOf(text, start);
  const marks = lines.map((_, index) => markOf(text, index, lines));
  const heads = runningHeads(lines, marks);
  const whys = lines.map((_, index) => marks[index] ?? (heads.has(index) ? 'running-head' : undefined));
  const isNothing = lines.every(({ words }, index) => words === '' || whys[index] !== undefined);
  lines.forEach((line, index) => {
    const why = whys[index] ?? (isNothing ? 'empty' : undefined);
    if (why !== undefined) asides.push({ from: line.from, to: line.next, why });
  });
  return asides;
}

/** Whether the place lies in one of the ranges, which are in order. */
export function liesIn(place: number, ranges: readonly Range[]): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return (ranges[low]?.from ?? Number.POSITIVE_INFINITY) <= place;
}

function markOf(text: string, index: number, lines: readonly Line[]): Aside['why'] | undefined {
  const words = lines[index]?.words ?? '';
  if (isFeed(text, lines[index])) return 'form-feed';
  if (isPageMark(words)) return 'page-mark';
  if (isSigningMark(words)) return 'running-head';
  if (/^\d{1,3}$/.test(words) && isAtBreak(text, index, lines)) return 'page-mark';
  return undefined;
}

/** A number alone is a page's only where a page ends or begins. */
function isAtBreak(text: string, index: number, lines: readonly Line[]): boolean {
  return [-1, 1].some((step) => {
    for (let at = index + step; Math.abs(at - index) < 8; at += step) {
      if (isFeed(text, lines[at])) return true;
      if (lines[at]?.words !== '') return false;
    }
    return false;
  });
}

/** A form feed is a line of its own, see linesOf. */
function isFeed(text: string, line: Line | undefined): boolean {
  return line !== undefined && text.charCodeAt(line.from) === 12;
}
