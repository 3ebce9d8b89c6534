import type { HeadProposal } from '../proposal.ts';
import type { Line } from '../text/lines.ts';
import { dayLabels, otherDays } from '../words/head-words.ts';
import { clockTimes } from './clock-times.ts';
import { writtenDays } from './written-days.ts';

/** When the meeting began and ended: by the head's lines, else by "Mötet öppnades kl. 18.00" and "avslutades". */
export function timesIn(text: string, lines: readonly Line[]): Pick<HeadProposal, 'from' | 'until'> {
  for (const { words } of lines) {
    if (words.length > 160 || otherDays.test(words) || isOfSchedule(words)) continue;
    const times = timesOfLine(words);
    const [first, second] = times;
    if (first === undefined) continue;
    const until = first.ends ?? (times.length === 2 ? second?.begins : undefined);
    return { from: first.begins, ...(until === undefined || until < first.begins ? {} : { until }) };
  }
  const begins = saidTime(
    text,
    /(?:mötet|sammanträdet)[^.\n]{0,40} (?:öppnas|öppnades|öppnat|började|inleddes)[^\n]{0,40}|öppna(?:r|de) mötet[^\n]{0,40}/i,
  );
  const ends = saidTime(
    text,
    /(?:mötet|sammanträdet)[^.\n]{0,40} (?:avslutas|avslutades|avslutat|slutade|upphörde)[^\n]{0,40}|avsluta(?:r|de) mötet[^\n]{0,40}/i,
  );
  return {
    ...(begins === undefined ? {} : { from: begins }),
    ...(ends === undefined || (begins !== undefined && ends < begins) ? {} : { until: ends }),
  };
}

/** After a day or "Tid", hours need no "kl" and no minutes: "torsdag 2/5, 13-15". */
function timesOfLine(words: string): ReturnType<typeof clockTimes> {
  const times = clockTimes(words);
  const day = writtenDays(words).at(-1)?.to ?? (dayLabels.test(words) ? 0 : undefined);
  if (times.length > 0 || day === undefined) return times;
  const bare = /(?<![\d.:/-])([01]?\d|2[0-3])\s?[-–]\s?([01]?\d|2[0-3])(?![\d.:/-])/.exec(words.slice(day));
  if (bare === null || Number(bare[1]) >= Number(bare[2]) || Number(bare[1]) < 6) return [];
  return clockTimes(`kl ${bare[0]}`);
}

function saidTime(text: string, form: RegExp): string | undefined {
  const words = form.exec(text.slice(0, 300_000))?.[0];
  return words === undefined ? undefined : clockTimes(words)[0]?.begins;
}

/** "varannan måndag 14:30" is when the group meets, not when it met. */
function isOfSchedule(words: string): boolean {
  return /varannan|varje|framöver|veckor|kommer att/i.test(words);
}
