import type { Sentence, World } from '../told.ts';
import { ownersBefore } from './owners-at.ts';
import { unknownBefore } from './unknown-before.ts';
import { type WhoIn, whoIn } from './who-in.ts';

/**
 * Those who stand right before a place and do what follows: known names, else a name nobody knows, else "hon" where the
 * sentence before names one person.
 */
export function namedBefore(sentence: Sentence, world: World, place: number): WhoIn[] {
  const { words } = sentence;
  const known = ownersBefore(words, whoIn(words, world), place);
  const [first] = known;
  if (first !== undefined) return [...unknownWith(words, first.from), ...known];
  const unknown = unknownBefore(words, place);
  return unknown.length > 0 ? unknown : meant(sentence, world, place);
}

/** "Sigge och Bo ringer": nobody knows Sigge, and he does it with Bo. */
function unknownWith(words: string, place: number): WhoIn[] {
  const and = /\s+(?:och|samt|&)\s+$/u.exec(words.slice(Math.max(0, place - 10), place));
  return and === null ? [] : unknownBefore(words, place - and[0].length + 1);
}

/** "Bo får kolla priset. Han lämnar besked": likely the one that was named last. */
function meant(sentence: Sentence, world: World, place: number): WhoIn[] {
  const { words } = sentence;
  const match = /(?:^|[,;]\s+|\soch\s+)(?<who>han|hon|hen)\s+$/iu.exec(
    words.slice(Math.max(0, place - 20), place),
  );
  if (match === null) return [];
  const who = match.groups?.['who'] ?? '';
  const from = place - match[0].length + match[0].indexOf(who);
  const at = { from, to: from + who.length, words: who };
  const person = lastPerson(sentence, world);
  if (person !== undefined) return [{ ...person, ...at, likeness: Math.min(person.likeness, 0.6) }];
  return from === 0 ? [{ ...at, kind: 'person', likeness: 0 }] : [];
}

/** The person who was named last in the sentences right before. */
function lastPerson({ before, paragraph }: Sentence, world: World): WhoIn | undefined {
  let one = before;
  for (let step = 0; step < 3 && one !== undefined && paragraph - one.paragraph <= 1; step += 1) {
    const person = whoIn(one.words, world).findLast(({ kind }) => kind === 'person');
    if (person !== undefined) return person;
    one = one.before;
  }
  return undefined;
}
