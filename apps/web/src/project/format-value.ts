import type { ClaimView } from '@utveckling/domain/project/entry-schema';
import type { Language } from '../words/words.ts';

type Indicator = Extract<ClaimView, { kind: 'indicator' }>;

const locales = { sv: 'sv-SE', en: 'en-GB' } satisfies Record<Language, string>;

/** The value of an indicator with its unit: "minst 200 kvadratmeter", "6–12 månader", "400 platser/år". */
export function formatValue(
  { min, max, unit, per }: Pick<Indicator, 'min' | 'max' | 'unit' | 'per'>,
  exactness: string,
  language: Language,
): string {
  const format = new Intl.NumberFormat(locales[language]);
  const number = (value: number) => format.format(value).replace(/\s/g, ' ');
  const value = min === max ? number(min) : `${number(min)}–${number(max)}`;
  const whole = `${value} ${unit}${per === undefined ? '' : `/${per}`}`;
  return exactness === '' ? whole : `${exactness} ${whole}`;
}
