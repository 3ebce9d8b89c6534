import { foldName } from '@utveckling/domain/fold-name';
import type { Range } from '@utveckling/domain/meeting/source';
import { type Choices, placeKey } from './choices.ts';

/** Who somebody is by a choice, and the place that it was made for. */
export type NameChoice = { choice: Choices['names'][string]; at: string };

/**
 * Who a name is by what the reviewer chose: for its own place, or else for the same name elsewhere in the document, where
 * all that was chosen of it agrees. "Hon" and "sekreteraren" may be somebody else each time.
 */
export function nameChoices(
  text: string,
  { names }: Pick<Choices, 'names'>,
): (words: Range) => NameChoice | undefined {
  const byName = new Map<string, NameChoice[]>();
  for (const [at, choice] of Object.entries(names)) {
    const [from = 0, to = 0] = at.split('-').map(Number);
    const name = nameIn(text, { from, to });
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), { choice, at }]);
  }
  return (words) => {
    const at = placeKey(words);
    const own = names[at];
    if (own !== undefined) return { choice: own, at };
    const [first, ...others] = byName.get(nameIn(text, words) ?? '') ?? [];
    const isOne = others.every(
      ({ choice }) => JSON.stringify(choice) === JSON.stringify(first?.choice) && !('isNew' in choice),
    );
    return isOne ? first : undefined;
  };
}

function nameIn(text: string, { from, to }: Range): string | undefined {
  const words = text.slice(from, to).trim();
  return /^\p{Lu}/u.test(words) && !standsForSomebody.test(words) ? foldName(words) : undefined;
}

/** Words that stand for somebody who was named before, or for whoever has an office. */
const standsForSomebody =
  /^(?:jag|du|hon|han|hen|vi|de|dem|båda|denne|denna|sekreterare[n]?|ordförande[n]?|kassör(?:en)?|justerare[n]?)$/iu;
