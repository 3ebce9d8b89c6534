import { monthOf, months } from '../said/day/months.ts';
import { weekdayOf, weekdayPattern } from '../said/day/weekdays.ts';

/** A day as the words give it; `readings` when they may be read in several ways, the likeliest first. */
export type WrittenDay = {
  from: number;
  to: number;
  /** 1 is Monday. */
  weekday?: number;
  readings: readonly { year?: number; month: number; day: number; lastDay?: number }[];
};
/** A week or a month, where no day is given. */
export type WrittenSpan = { from: number; to: number; year?: number; week?: number; month?: number };

const weekday = `(?:(?<weekday>${weekdayPattern}|(?:mån|tis|ons|tors?|fre|lör|sön)(?:d(?:ag)?)?\\.?)[,]?\\s+)?(?:den\\s+)?`;
const names = months.flat().join('|');
const ordinals =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta'.split(
    ' ',
  );
/** Older and other forms of them. */
const otherOrdinals = new Map([
  ['förste', 1],
  ['andre', 2],
  ['adertonde', 18],
  ['tjuguförsta', 21],
  ['tjuguandra', 22],
  ['tjugutredje', 23],
]);
const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}/.-])${pattern}(?![\\p{L}\\p{N}])`, 'giu');

const forms: readonly { pattern: RegExp; read: (groups: Groups) => WrittenDay['readings'] }[] = [
  {
    // 2020-03-24, 2020/03/24, 2020.3.24, 20200324
    pattern: whole(
      `${weekday}(?<year>(?:19|20)\\d\\d)(?<sign>[-./–]?)(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})`,
    ),
    read: ({ year, month, day, sign }) =>
      sign === '' && ((month ?? '').length < 2 || (day ?? '').length < 2) ? [] : [ymd(year, month, day)],
  },
  {
    // 24-10-21: year first, as Swedes write; perhaps the day first
    pattern: whole(`${weekday}(?<year>\\d\\d)(?<sign>[-./])(?<month>\\d\\d)\\k<sign>(?<day>\\d\\d)`),
    read: ({ year, month, day }) => [ymd(`20${year}`, month, day), ymd(`20${day}`, month, year)],
  },
  {
    // 24.3.2017, 24/3/2017, 24-03-2017, 24/3 2017, 23/3-17
    pattern: whole(
      `${weekday}(?<day>\\d{1,2})(?:(?<sign>[-./])(?<month>\\d{1,2})\\k<sign>(?<year>(?:19|20)\\d\\d)|/(?<month2>\\d{1,2})(?:[ -]+(?<year2>(?:19|20)\\d\\d|(?<=-)\\d\\d))?)`,
    ),
    read: ({ year, year2, month, month2, day }) => [ymd(full(year ?? year2), month ?? month2, day)],
  },
  {
    // den 24 mars–25 mars 2022, 30 april – 1 maj 2022
    pattern: whole(
      `${weekday}(?<day>\\d{1,2})\\s+(?<month>${names})\\s?[-–]\\s?(?:den\\s+)?(?<last>\\d{1,2})\\s+(?<month2>${names})(?:,?\\s+(?<year>(?:19|20)\\d\\d))?`,
    ),
    read: ({ year, month, month2, day, last }) => [
      {
        ...ymd(year, String(monthOf(month ?? '') ?? 0), day),
        ...(monthOf(month ?? '') === monthOf(month2 ?? '') ? { lastDay: Number(last) } : {}),
      },
    ],
  },
  {
    // den sjunde december 2022
    pattern: whole(
      `${weekday}(?<ordinal>${[...ordinals, ...otherOrdinals.keys()].join('|')})\\s+(?<month>${names})(?:,?\\s*(?<year>(?:19|20)\\d\\d))?`,
    ),
    read: ({ year, month, ordinal }) => [
      ymd(year, String(monthOf(month ?? '') ?? 0), String(numberOf(ordinal ?? ''))),
    ],
  },
  {
    // torsdagen den 23 mars 2017, 12–13 april, 5:e maj -17
    pattern: whole(
      `${weekday}(?<day>\\d{1,2})(?::?(?:[ea]|ste|dra|dje|de|te))?(?:\\s?[-–]\\s?(?<last>\\d{1,2})(?::?[ea])?)?\\.?\\s*(?<month>${names})\\.?(?:,?\\s*(?<year>(?:19|20)\\d\\d)|\\s*[-–’'](?<year2>\\d\\d)(?!\\s*(?:${names}|[.:]?\\d)))?`,
    ),
    read: ({ year, year2, month, day, last }) => [
      {
        ...ymd(full(year ?? year2), String(monthOf(month ?? '') ?? 0), day),
        ...(last === undefined ? {} : { lastDay: Number(last) }),
      },
    ],
  },
  {
    // 170323, only such a number alone
    pattern: whole('(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)'),
    read: ({ year, month, day }) => [ymd(`20${year}`, month, day)],
  },
];

type Groups = Partial<Record<string, string>>;

/** The days that the words write, in order; those that no calendar has are left out. */
export function writtenDays(words: string): WrittenDay[] {
  const found: WrittenDay[] = [];
  for (const { pattern, read } of forms)
    for (const match of words.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const readings = read(match.groups ?? {}).filter(isPossible);
      if (readings.length === 0 || found.some((other) => other.from < to && from < other.to)) continue;
      const named = match.groups?.['weekday'];
      const number = named === undefined ? undefined : shortWeekday(named);
      found.push({ from, to, ...(number === undefined ? {} : { weekday: number }), readings });
    }
  return found.sort((one, other) => one.from - other.from);
}

/** Weeks ("v. 41", "vecka 41 2017") and months with a year ("mars 2017"). */
export function writtenSpans(words: string): WrittenSpan[] {
  const week = whole(
    '(?:vecka|v\\.?)\\s?(?<week>5[0-3]|[1-4]\\d|0?[1-9])(?:,?\\s+(?<year>(?:19|20)\\d\\d))?',
  );
  const month = whole(`(?<month>${names})\\s+(?<year>(?:19|20)\\d\\d)`);
  return [...words.matchAll(week), ...words.matchAll(month)].map((match) => {
    const { week: number, month: name, year } = match.groups ?? {};
    return {
      from: match.index,
      to: match.index + match[0].length,
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(number === undefined ? {} : { week: Number(number) }),
      ...(name === undefined ? {} : { month: monthOf(name) ?? 1 }),
    };
  });
}

function numberOf(ordinal: string): number {
  const word = ordinal.toLowerCase();
  return otherOrdinals.get(word) ?? ordinals.indexOf(word) + 1;
}

function ymd(year: string | undefined, month: string | undefined, day: string | undefined) {
  return { ...(year === undefined ? {} : { year: Number(year) }), month: Number(month), day: Number(day) };
}

function full(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

function isPossible({
  month,
  day,
  lastDay = day,
}: {
  month: number;
  day: number;
  lastDay?: number;
}): boolean {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= longest && lastDay >= day && lastDay <= longest;
}

function shortWeekday(word: string): number | undefined {
  const at = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'].indexOf(word.slice(0, 3).toLowerCase());
  return at === -1 ? weekdayOf(word) : at + 1;
}
