import type { Line } from '../text/lines.ts';
import { numbers } from '../words/head-words.ts';

/** The number of the minutes: "Protokoll nr 5/2020", "Nr 3". */
export function numberIn(lines: readonly Line[]): string | undefined {
  for (const { words } of lines) {
    const number = words.length > 120 ? undefined : numbers.exec(words)?.groups?.['number'];
    if (number !== undefined) return number;
  }
  return undefined;
}
