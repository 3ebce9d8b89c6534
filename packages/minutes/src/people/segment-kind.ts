import { namesIn } from '../name/names-in.ts';
import type { Register } from '../register.ts';
import {
  isClub,
  isTitle,
  looksLikeOrganisation,
  roleOf,
  saysAbsent,
  saysPresent,
} from '../words/people-words.ts';
import { isDuring, timesOfNote } from './note-times.ts';
import { beginsWithFirstName, isFullName, isSingleName } from './person-name.ts';

/** What a piece between commas is. `organisations` are those of the register that it names. */
export type SegmentKind =
  | { is: 'person'; sure: boolean }
  | { is: 'first-name'; sure: boolean }
  | { is: 'organisation'; organisations: string[]; sure: boolean }
  | { is: 'note' }
  | { is: 'nothing' };

/** Reads one piece of a line about who was there, by its form and by what the register knows. */
export function segmentKind(words: string, register: Register): SegmentKind {
  if (!/\p{L}/u.test(words) || words.length > 120) return { is: 'nothing' };
  if (isNote(words)) return { is: 'note' };
  if (isKnownPerson(words, register))
    return isFullName(words) ? { is: 'person', sure: true } : { is: 'first-name', sure: true };
  const organisations = organisationsIn(words, register);
  if (organisations.length > 0) return { is: 'organisation', organisations, sure: true };
  if (isTitle(words)) return { is: 'note' };
  if (isClub(words)) return { is: 'organisation', organisations: [], sure: false };
  if (isFullName(words)) {
    if (beginsWithFirstName(words)) return { is: 'person', sure: true };
    return looksLikeOrganisation(words)
      ? { is: 'organisation', organisations: [], sure: false }
      : { is: 'person', sure: false };
  }
  if (isSingleName(words)) {
    if (isMany.test(words)) return { is: 'organisation', organisations: [], sure: false };
    if (beginsWithFirstName(words)) return { is: 'first-name', sure: true };
    return looksLikeOrganisation(words)
      ? { is: 'organisation', organisations: [], sure: false }
      : { is: 'first-name', sure: false };
  }
  return looksLikeOrganisation(words)
    ? { is: 'organisation', organisations: [], sure: false }
    : { is: 'nothing' };
}

/** "Scouterna", "Nattvandrarna": the many of an association, and nobody's name. */
const isMany = /^\p{Lu}\p{Ll}{2,}(?:arna|erna|orna)$/u;

/** The register's organisations that the words name, where they are most of the words. */
export function organisationsIn(words: string, { organisations }: Register): string[] {
  const named = organisations.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
  const found = namesIn(words, named).filter(({ likeness }) => likeness >= 0.9);
  const covered = found.reduce((sum, { from, to }) => sum + to - from, 0);
  if (found.length > 0 && covered >= words.replaceAll(/[^\p{L}\p{N}]/gu, '').length * 0.55)
    return [...new Set(found.map(({ id }) => id))];
  return [];
}

function isNote(words: string): boolean {
  return (
    roleOf(words) !== undefined ||
    (saysAbsent(words) && words.split(' ').length <= 5) ||
    saysPresent(words) ||
    isDuring(words) ||
    timesOfNote(words) !== undefined ||
    /^(?:via |på )?(?:länk|teams|zoom|telefon|distans|digitalt|skype)$/i.test(words)
  );
}

function isKnownPerson(words: string, { people }: Register): boolean {
  const plain = words.toLowerCase();
  return people.some(({ spellings }) => spellings.some((spelling) => spelling.toLowerCase() === plain));
}

/** "Elever", "Beställare", "Kommunen": a word for several or for a thing, and no name anybody is called by. */
export function isManyOrThing(words: string): boolean {
  return (
    words.length >= 5 &&
    /(?:are|arna|erna|orna|ning|ningen|ande|ende|het|skap|tion|ör|örer|er|ar|or|en|et|ter)$/.test(words)
  );
}
