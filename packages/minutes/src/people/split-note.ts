import { beginsWithFirstName, isFullName, isSingleName } from './person-name.ts';

/** A name and the words that go on after it: "Anna Ek lämnade vid § 5", "Anna Ek ordf.", "Anna Ek från Bryggan". */
export function splitNote(words: string): { name: string; note: string } | undefined {
  const match = noteAfterName.exec(words.slice(0, 160));
  const name = match?.[1]?.trim();
  const note = match?.[2];
  if (name === undefined || note === undefined || (joins.test(note) && !beginsWithFirstName(name)))
    return undefined;
  if (!(isFullName(name) || isSingleName(name))) return undefined;
  return { name, note };
}

/** Words that are no part of a name though they begin with a capital: "Anna Ek Anmält förhinder". */
const noName =
  '(?:Anmält|Anmäld|Meddelat|Förhinder|Förhindrad|Frånvarande|Frånvaro|Närvarande|Sjuk|Ej|Inte|Via)(?![\\p{L}-])';
const noteAfterName = new RegExp(
  `^((?:(?!${noName})\\p{Lu}[\\p{L}'’.-]*(?: |$)){1,4})(?=\\p{Ll}|§|\\d|${noName})(.{2,100})$`,
  'u',
);

/** "Vård och omsorg", "Råd för äldre": words that go on in the same name, which is nobody's. */
const joins = /^(?:och|samt|&|för|inom|i|på|av|med) /u;
