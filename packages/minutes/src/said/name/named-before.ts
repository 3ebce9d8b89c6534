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
  if (known.length > 0) return known;
  const unknown = unknownBefore(words, place);
  return unknown.length > 0 ? unknown : meant(sentence, world, place);
}

/** "Bo får kolla priset. Han lämnar besked": likely the one that was named last. */
function meant({ words, before, paragraph }: Sentence, world: World, place: number): WhoIn[] {
  const match = /(?:^|[,;]\s+|\soch\s+)(?<who>han|hon|hen)\s+$/iu.exec(
    words.slice(Math.max(0, place - 20), place),
  );
  if (match === null || before === undefined || before.paragraph !== paragraph) return [];
  const person = whoIn(before.words, world).findLast(({ kind }) => kind === 'person');
  if (person === undefined) return [];
  const who = match.groups?.['who'] ?? '';
  const from = place - match[0].length + match[0].indexOf(who);
  return [{ ...person, from, to: from + who.length, words: who, likeness: Math.min(person.likeness, 0.6) }];
}
