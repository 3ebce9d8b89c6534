import { firstMatch } from '../said/form/first-match.ts';
import { grave, health, privateMatters } from './sensitive-words.ts';

/** What a person may speak of without its being about them: "informerar om adhd", "jobbar med hemlösa". */
const spokenOf =
  /(?<!\p{L})(?:om|kring|angående|gällande|rörande|inom|mot|personer\s+med|barn\s+med|ungdomar\s+med|människor\s+med|för|med\s+inriktning|föreläs\p{L}{0,12}|utbild\p{L}{0,12}|kurs\p{L}{0,10}|projekt\p{L}{0,10}|jobbar\s+med|arbetar\s+med|stöd\s+till|rutin\p{L}{0,8})\s+(?:[^\s.,;]+\s+){0,3}$/iu;

/** Whether words tell of a named person's illness, family or trouble; `people` are those that the words name. */
export function tellsOfNamed(words: string, people: readonly { from: number; to: number }[]): boolean {
  const [first] = people;
  if (first === undefined) return /^familjen?\s+\p{Lu}/u.test(words) && said(words) !== undefined;
  const told = said(words);
  if (told === undefined) return ofAge(words, people);
  const isNear = people.some(({ to, from }) => (to <= told.from ? told.from - to < 70 : from - told.to < 40));
  return isNear && !spokenOf.test(words.slice(0, told.from));
}

function said(words: string): { from: number; to: number } | undefined {
  return firstMatch(words, health) ?? firstMatch(words, privateMatters) ?? firstMatch(words, grave);
}

/** "Kalle (12 år)", "Lisa, 9 år": a child who is named. */
function ofAge(words: string, people: readonly { to: number }[]): boolean {
  return people.some(({ to }) => /^(?:\s*\(|,\s)(?:[3-9]|1[0-7])\s+år/u.test(words.slice(to, to + 12)));
}
