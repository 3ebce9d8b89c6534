import { months } from './months.ts';
import { weekdayPattern } from './weekdays.ts';

const month = `(?<month>${months
  .flat()
  .map((name) => (name.length < 4 && name !== 'maj' ? `${name}\\.?` : name))
  .join('|')})`;
const weekday = `(?:(?<weekday>${weekdayPattern})\\s+)?`;
const day = '(?<day>3[01]|[12]\\d|0?[1-9])(?:\\s?:?[ea](?![\\p{L}]))?';
const last = '(?:\\s?[-–]\\s?(?<last>3[01]|[12]\\d|0?[1-9])(?::?[ea])?)?';
const year = '(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?';
const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');

/** How days are written, by kind. The groups say what is what. */
export const dayWords = {
  /** 2017-03-24, 2017.03.24 */
  iso: whole('(?<year>(?:19|20)\\d\\d)[-.](?<month>0[1-9]|1[0-2])[-.](?<day>3[01]|[12]\\d|0[1-9])'),
  /** "torsdagen den 2 november", "12–13 april 2018", "den 12:e april" */
  named: whole(`${weekday}(?:den\\s+)?${day}${last}\\s+${month}${year}`),
  /** "den 12/4", "senast 3/5 2018", "måndag 12/4": a fraction has no such word before it. */
  slashed: whole(
    `(?:(?<weekday>${weekdayPattern})|den|senast|före|innan|till|från|kl|klart|klar|deadline|datum)[:\\s]\\s*(?:den\\s+)?(?<day>3[01]|[12]\\d|0?[1-9])/(?<month>1[0-2]|0?[1-9])(?:[\\s/-](?<year>20\\d\\d))?`,
  ),
  /** "måndag den 5:e" alone is too little; "i juni", "i slutet av maj", "till augusti", "i maj-juni" */
  month: whole(
    `(?:(?<part>(?:i\\s+)?(?:början|mitten|slutet|sista)\\s+(?:av|på|i))|senast\\s+i|i|under|till|före|innan|efter|senast|för|från)\\s+(?<month>${months.map(([name = '']) => name).join('|')})(?:\\s?[-–/]\\s?(?<lastMonth>${months.map(([name = '']) => name).join('|')}))?${year}`,
  ),
  /** "vecka 12", "v. 12", "v12" */
  week: whole('(?:vecka|v\\.?)\\s?(?<week>5[0-3]|[1-4]\\d|0?[1-9])'),
} as const;
