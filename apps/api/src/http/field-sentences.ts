import { fieldSentences as shared } from '@utveckling/domain/field-sentences';
import type { InBothLanguages } from '@utveckling/domain/in-both-languages';

/** What the schemas of the API say themselves of what does not fit, in both languages. */
export const fieldSentences = {
  nameMissing: { sv: 'Skriv ett namn.', en: 'Write a name.' },
  nameTooLong: {
    sv: 'Skriv ett kortare namn, högst 100 tecken.',
    en: 'Write a shorter name, at most 100 characters.',
  },
  nameOdd: {
    sv: 'Namnet har tecken som inte går att visa.',
    en: 'The name has characters that cannot be shown.',
  },
  emailMissing: { sv: 'Skriv en e-postadress.', en: 'Write an e-mail address.' },
  emailTooLong: { sv: 'Adressen är för lång.', en: 'The address is too long.' },
  emailNotWhole: {
    sv: 'Skriv en hel e-postadress, till exempel fornamn.efternamn@example.org.',
    en: 'Write a whole e-mail address, such as first.last@example.org.',
  },
  codeMissing: { sv: 'Skriv de sex siffrorna i koden.', en: 'Write the six digits of the code.' },
  codeNotSix: { sv: 'Koden är sex siffror.', en: 'The code is six digits.' },
  startCodeMissing: { sv: 'Adressen saknar sin kod.', en: 'The address lacks its code.' },
  startCodeWrong: { sv: 'Adressen är fel.', en: 'The address is wrong.' },
  searchOnce: { sv: 'q ska stå en gång i adressen.', en: 'q must stand once in the address.' },
  searchMissing: { sv: 'q ska innehålla minst ett tecken.', en: 'q must have at least one character.' },
  searchTooLong: { sv: 'q får innehålla högst 100 tecken.', en: 'q may have at most 100 characters.' },
  searchTooMany: { sv: 'q får innehålla högst 8 ord.', en: 'q may have at most 8 words.' },
} as const satisfies Record<string, InBothLanguages>;

const known = new Map<string, InBothLanguages>(
  [...Object.values(fieldSentences), ...Object.values(shared)].map((both) => [both.sv, both]),
);

/** A sentence that a schema said, in both languages; undefined for what is none of them. */
export function sentenceInBoth(sv: string): InBothLanguages | undefined {
  return known.get(sv);
}
