import type { HeadProposal } from '../proposal.ts';
import type { Line } from '../text/lines.ts';
import { dayLabels, otherDays } from '../words/head-words.ts';
import { clockTimes } from './clock-times.ts';
import { writtenDays } from './written-days.ts';

/** When the meeting began and ended: by the head's lines, else by "Mötet öppnades kl. 18.00" and "avslutades". */
export function timesIn(text: string, lines: readonly Line[]): Pick<HeadProposal, 'from' | 'until'> {
  const isLetter = lines.some(({ words }) => /^(?:från|from|till|to|ämne|subject):/i.test(words));
  for (const { words } of lines) {
    if (sent.test(words) && isLetter) continue;
    if (words.length > 160 || otherDays.test(words) || isOfSchedule(words)) continue;
    const times = timesOfLine(words);
    const [first, second] = times;
    if (first === undefined) continue;
    const until = first.ends ?? (times.length === 2 ? second?.begins : undefined);
    return { from: first.begins, ...(until === undefined || until < first.begins ? {} : { until }) };
  }
  const held = rangeHeld(text);
  if (held !== undefined) return held;
  const begins = saidTime(
    text,
    /(?:mötet|sammanträdet)[^.\n]{0,40} (?:öppn\.|öppnas|öppnades|öppnat|började|inleddes)[^\n]{0,40}|öppna(?:r|de) mötet[^\n]{0,40}/i,
  );
  const ends = saidTime(
    text,
    /(?:mötet|sammanträdet)[^.\n]{0,40} (?:avsl(?:\.|(?= ))|avslutas|avslutades|avslutat|slutade|upphörde)[^\n]{0,40}|avsluta(?:r|de) mötet[^\n]{0,40}|^(?:avsl\.|avslut(?:at|as|ades|ning)?|slut(?:tid)?)[ :][^\n]{0,30}/im,
  );
  return {
    ...(begins === undefined ? {} : { from: begins }),
    ...(ends === undefined || (begins !== undefined && ends < begins) ? {} : { until: ends }),
  };
}

/** When a letter was sent is no time of a meeting. */
const sent = /^(?:skickat|sent|datum|date):/i;

/** "Vi sågs 13–15", "Vi höll på från kl 13 till ca 15.30". */
function rangeHeld(text: string): { from: string; until: string } | undefined {
  const words =
    /(?<!\p{L})(?:vi (?:höll på|sågs|träffades|möttes|satt|var igång)|sågs vi|träffades vi)[^\n]{0,60}/iu.exec(
      text.slice(0, 4000),
    )?.[0];
  const times = words === undefined ? undefined : (clockTimes(words)[0] ?? bareRange(words)[0]);
  if (times?.ends === undefined || times.ends < times.begins) return undefined;
  return { from: times.begins, until: times.ends };
}

/** After a day or "Tid", hours need no "kl" and no minutes: "torsdag 2/5, 13-15". */
function timesOfLine(words: string): ReturnType<typeof clockTimes> {
  const times = clockTimes(words);
  const day = writtenDays(words).at(-1)?.to ?? (dayLabels.test(words) ? 0 : undefined);
  if (times.length > 0 || day === undefined) return times;
  return bareRange(words.slice(day));
}

/** Hours alone, of a day: "13-15". */
function bareRange(words: string): ReturnType<typeof clockTimes> {
  const bare = /(?<![\d.:/-])([01]?\d|2[0-3])\s?[-–]\s?([01]?\d|2[0-3])(?![\d.:/-])/.exec(words);
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
