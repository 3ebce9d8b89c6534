import type { HeadProposal } from '../proposal.ts';
import type { Line } from '../text/lines.ts';
import { otherDays } from '../words/head-words.ts';
import { clockTimes } from './clock-times.ts';

/** When the meeting began and ended: by the head's lines, else by "Mötet öppnades kl. 18.00" and "avslutades". */
export function timesIn(text: string, lines: readonly Line[]): Pick<HeadProposal, 'from' | 'until'> {
  for (const { words } of lines) {
    if (words.length > 160 || otherDays.test(words) || isOfSchedule(words)) continue;
    const times = clockTimes(words);
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

function saidTime(text: string, form: RegExp): string | undefined {
  const words = form.exec(text.slice(0, 300_000))?.[0];
  return words === undefined ? undefined : clockTimes(words)[0]?.begins;
}

/** "varannan måndag 14:30" is when the group meets, not when it met. */
function isOfSchedule(words: string): boolean {
  return /varannan|varje|framöver|veckor|kommer att/i.test(words);
}
