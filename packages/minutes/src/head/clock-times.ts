/** A time, or two, in words: "kl. 10.00–12.00", "10:00-12:00", "klockan 14:30", "13.15 - 15", "kl 13–15". */
export type ClockTimes = { from: number; to: number; begins: string; ends?: string };

const time = '(?<hour>[01]?\\d|2[0-3])(?:[.:](?<minute>[0-5]\\d))?';
const second = '(?<hour2>[01]?\\d|2[0-4])(?:[.:](?<minute2>[0-5]\\d))?';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.:/-])(?<named>(?:kl|klockan)\\.?\\s*)?${time}(?:\\s*(?:[-–—]|till|to|t\\.o\\.m\\.)\\s*(?:(?:ca|cirka|omkring|runt|ungefär)\\.?\\s*)?(?:kl\\.?\\s*|klockan\\s*)?${second})?(?![\\p{N}:/]|[.-]\\d|\\s*(?:%|kr))`,
  'giu',
);

/** The times in the words. Bare numbers are none: a time has minutes, or "kl" before it. */
export function clockTimes(words: string): ClockTimes[] {
  const found: ClockTimes[] = [];
  for (const match of words.matchAll(pattern)) {
    const { named, hour = '', minute, hour2, minute2 } = match.groups ?? {};
    if (named === undefined && minute === undefined && minute2 === undefined) continue;
    if (named === undefined && minute === undefined && hour2 === undefined) continue;
    const ends = hour2 === undefined || Number(hour2) > 23 ? undefined : clock(hour2, minute2);
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      begins: clock(hour, minute),
      ...(ends === undefined ? {} : { ends }),
    });
  }
  return found;
}

function clock(hour: string, minute = '00'): string {
  return `${hour.padStart(2, '0')}:${minute}`;
}
