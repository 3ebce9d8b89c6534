import { isFirstName } from '../words/first-names.ts';
import { hasVerb } from '../words/verbs.ts';

const part = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}'’]+)?\\.?";
const full = new RegExp(
  `^${part}(?: (?:(?:von|af|de|la|al|el|van|der|den|bin|di|da|do)(?= )|${part})){1,4}$`,
  'u',
);
const single = new RegExp(`^${part}$`, 'u');

/** Whether the words have the form of a first name and a family name. */
export function isFullName(words: string): boolean {
  if (words === words.toUpperCase() && !beginsWithFirstName(words)) return false;
  if (noFirst.test(words)) return false;
  return words.length <= 60 && full.test(words) && !/^\p{Lu}{2,} \p{Lu}{2,}$/u.test(words.slice(0, 4));
}

/** Whether the words are one name alone: "Bosse", "Ann-Marie". */
export function isSingleName(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= 30 &&
    single.test(words) &&
    !/^[\p{Lu}\d]{2,}$/u.test(words) &&
    !nobody.test(words) &&
    !noFirst.test(words) &&
    !hasVerb(words)
  );
}

/** Whether it begins with a common first name: "Röda Korset" does not. */
export function beginsWithFirstName(words: string): boolean {
  return isFirstName(/^[\p{L}'’-]+/u.exec(words)?.[0] ?? '');
}

/** What may stand where a name would. */
const nobody =
  /^(?:vakant|ingen|inga|alla|saknas|nästa|övriga|samtliga|flera|ordförande|sekreterare|styrelsen|gruppen|paragrafer|bilaga|datum|plats|tid)$/i;

/** Words that begin no name: "För Kommunal", "Åk 2", "Hus C". */
const noFirst =
  /^(?:för|från|av|med|på|i|och|samt|hos|till|vid|om|enligt|se|åk|årskurs|klass|avd|avdelning|avdelningen|hus|grupp|område|punkt|bilaga|rum|sal|lokal|plats|sida|sid|datum|tid|dag|dnr|nr|org|region|kommun|enhet|team|delprojekt|projekt|etapp|objekt)(?![\p{L}-])/iu;
