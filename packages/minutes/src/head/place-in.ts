import type { Range } from '@utveckling/domain/meeting/source';
import type { Line } from '../text/lines.ts';
import { placeLabels } from '../words/head-words.ts';
import { clockTimes } from './clock-times.ts';

/** The words of the place after "Plats:", "Lokal:"; of "Plats och tid: …" what stands before the time. */
export function placeIn(lines: readonly Line[]): Range | undefined {
  for (const line of lines) {
    const label = placeLabels.exec(line.words.slice(0, 200));
    if (label === null) continue;
    const rest = line.words.slice(label[0].length, 300);
    const time = clockTimes(rest)[0]?.from ?? rest.length;
    const day = /(?:,|\s)\s*(?:den )?\d{1,4}[-/ ]\S{1,12}/u.exec(rest)?.index ?? rest.length;
    const words = rest.slice(0, Math.min(time, day)).replace(/[\s,;.|–-]{1,10}$/, '');
    const from = line.at + label[0].length;
    if (/\p{L}/u.test(words)) return { from, to: from + words.length };
  }
  return undefined;
}
