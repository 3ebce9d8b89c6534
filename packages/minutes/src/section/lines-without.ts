import type { Range } from '@utveckling/domain/meeting/source';
import { type Line, linesOf } from '../text/lines.ts';

/** The lines of a text, without those that were set aside. */
export function linesWithout(text: string, asides: readonly Range[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const aside of asides) {
    for (const line of linesOf(text, from, aside.from)) lines.push(line);
    from = aside.to;
  }
  for (const line of linesOf(text, from)) lines.push(line);
  return lines;
}
