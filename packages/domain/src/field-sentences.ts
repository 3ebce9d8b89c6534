import type { InBothLanguages } from './in-both-languages.ts';

/**
 * What a schema itself says of words that do not fit. zod carries the Swedish sentence; whoever shows it to a reader of
 * English looks it up here.
 */
export const fieldSentences = {
  notStorable: {
    sv: 'Här finns ett tecken som inte går att spara. Ta bort det, eller skriv om stället.',
    en: 'There is a character here that cannot be saved. Take it away, or write the words anew.',
  },
  notOneLine: {
    sv: 'Här finns en radbrytning eller ett tecken som inte går att spara. Skriv på en rad, för hand.',
    en: 'There is a line break or a character here that cannot be saved. Write on one line, by hand.',
  },
} as const satisfies Record<string, InBothLanguages>;
