import type { Language } from './words.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } satisfies Record<Language, string>;

/**
 * An ISO day in words: "5 oktober 2017"; with `short` "5 okt. 2017".
 * Spaces are normalised since ICU versions differ between server and browser.
 */
export function formatDay(day: string, language: Language, length: 'long' | 'short' = 'long'): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: length === 'long' ? 'long' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/\s/g, ' ');
}
