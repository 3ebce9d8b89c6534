import type { Register } from '../register.ts';
import { monthOf, months } from '../said/day/months.ts';
import { weekdayOf, weekdays } from '../said/day/weekdays.ts';
import { writtenDays } from './written-days.ts';

export type Rule = Register['schedules'][number]['rule'];

/** What tells which year a day without one is. */
export type YearClues = {
  /** "2017 är år 1", and the words. */
  yearOne: { year: number; words: string } | undefined;
  /** Days whose year is written in the text. */
  fullDays: readonly { year: number; month: number; day: number; words: string }[];
  /** Every year the text mentions. */
  years: ReadonlySet<number>;
  /** The year of the file's name. */
  fileYear: number | undefined;
  /** When the group meets: by the text itself, or by an earlier one. */
  rules: readonly { rule: Rule; from: 'text' | 'register' }[];
  /** The group's meetings that are known. */
  meetings: Register['meetings'];
};

/** Gathers what tells the year: from the text, the file's name and the register's meetings of the group. */
export function yearClues(
  text: string,
  fileName: string,
  register: Register,
  group: string | undefined,
): YearClues {
  const start = text.slice(0, 200_000);
  const own = register.meetings.filter((meeting) => meeting.group === group);
  const one = /(?<!\d)((?:19|20)\d\d) är år (?:1|ett)(?!\d)/i.exec(start);
  const ofText = rulesIn(start).map((rule) => ({ rule, from: 'text' as const }));
  const known = register.schedules.filter((schedule) => schedule.group === group);
  return {
    yearOne: one === null ? undefined : { year: Number(one[1]), words: one[0] },
    fullDays: fullDaysIn(start),
    years: new Set([
      ...[...start.slice(0, 2000).matchAll(/(?<!\p{L})[hv]t[- ]?(?:20)?(\d\d)(?!\d)/giu)].map(
        (match) => 2000 + Number(match[1]),
      ),
      ...[
        ...start.matchAll(/(?<![\d.,:-])((?:19|20)\d\d)(?![\d.,]\d|\d| ?(?:kr|kvadrat|personer|st\b))/g),
      ].map((match) => Number(match[1])),
    ]),
    fileYear: fileYear(fileName),
    rules: [...ofText, ...known.map(({ rule }) => ({ rule, from: 'register' as const }))],
    meetings: group === undefined ? register.meetings : own,
  };
}

function fullDaysIn(text: string): YearClues['fullDays'] {
  const found: { year: number; month: number; day: number; words: string }[] = [];
  const months12 = months.flat().join('|');
  const pattern = new RegExp(`(?<!\\d)(\\d{1,2}) (${months12})\\.? ((?:19|20)\\d\\d)(?!\\d)`, 'gi');
  for (const [words, day, month = '', year] of text.matchAll(pattern))
    found.push({ year: Number(year), month: monthOf(month) ?? 1, day: Number(day), words });
  for (const [words, year, month, day] of text.matchAll(/(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g))
    found.push({ year: Number(year), month: Number(month), day: Number(day), words });
  return found.slice(0, 200);
}

/** "torsdagar jämna veckor", "varannan måndag (jämn veckor)", "udda veckor på tisdagar". */
function rulesIn(text: string): Rule[] {
  const day = '(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:ar|en|arna)?';
  const week = '(jämn|udda|ojämn)[a-z]* veck';
  const forms = [
    new RegExp(`${day}[^.!?]{0,30}?${week}`, 'giu'),
    new RegExp(`${week}[^.!?]{0,20}?${day}`, 'giu'),
  ];
  return forms.flatMap((form, order) =>
    [...text.matchAll(form)].flatMap((match): Rule[] => {
      const named = weekdays[(weekdayOf(match[order === 0 ? 1 : 2] ?? '') ?? 0) - 1];
      const parity = (match[order === 0 ? 2 : 1] ?? '').toLowerCase() === 'jämn' ? 'even' : 'odd';
      return named === undefined ? [] : [{ kind: 'weeks', weekday: named.key, parity }];
    }),
  );
}

function fileYear(fileName: string): number | undefined {
  const dated = writtenDays(fileWords(fileName))[0]?.readings[0]?.year;
  const bare = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(fileName)?.[1];
  return dated ?? (bare === undefined ? undefined : Number(bare));
}

/** A file's name as words: without its ending, "_" as spaces, and without a checksum. */
export function fileWords(fileName: string): string {
  return (
    fileName
      .slice(-200)
      .replace(/^.*[/\\]/, '')
      .replace(/\.[a-z]{2,4}$/i, '')
      .normalize('NFC')
      .replaceAll(/(?<![\p{L}\p{N}])(?=[a-f0-9]*[a-f])(?=[a-f0-9]*\d)[a-f0-9]{10,}(?![\p{L}\p{N}])/giu, ' ')
      .replaceAll('_', ' ')
      // "styrelsemote-2024-10-21": the sign before the day is no part of it.
      .replaceAll(/(?<=\p{L})[-.](?=\d)/gu, ' ')
  );
}
