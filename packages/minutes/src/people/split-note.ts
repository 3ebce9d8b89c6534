import { beginsWithFirstName, isFullName, isSingleName } from './person-name.ts';

/** A name and the words that go on after it: "Anna Ek lämnade vid § 5", "Anna Ek ordf.", "Anna Ek från Bryggan". */
export function splitNote(words: string): { name: string; note: string } | undefined {
  const match = /^((?:\p{Lu}[\p{L}'’.-]*(?: |$)){1,4})(?=\p{Ll}|§|\d)(.{2,100})$/u.exec(words.slice(0, 160));
  const name = match?.[1]?.trim();
  const note = match?.[2];
  if (name === undefined || note === undefined || (joins.test(note) && !beginsWithFirstName(name)))
    return undefined;
  if (!(isFullName(name) || isSingleName(name))) return undefined;
  return { name, note };
}

/** "Vård och omsorg", "Råd för äldre": words that go on in the same name, which is nobody's. */
const joins = /^(?:och|samt|&|för|inom|i|på|av|med) /u;
