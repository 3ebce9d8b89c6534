import type { FruitState } from '@utveckling/domain/tree/fruit-at';
import type { Fruit, PartyView } from '@utveckling/domain/tree/tree-schema';
import { formatDay } from '../words/format-day.ts';
import type { Language, Words } from '../words/words.ts';
import type { DrawnFruit } from './drawn-fruit.ts';

/** The name of a fruit's link: everything the mark and leaves say, in words. */
export function fruitLabel(
  fruit: Fruit,
  state: DrawnFruit,
  parties: readonly PartyView[],
  words: Words,
  language: Language,
): string {
  return [
    fruit.name,
    statusPhrase(state, words, language),
    ...(state.coordinatorWanted ? [words.tree.coordinatorWanted] : []),
    ...(state.silent > 0 ? [words.tree.silent(state.silent)] : []),
    ...parties.map((party) => stancePhrase(party, state, words)),
  ].join('. ');
}

/** "På is sedan 5 oktober 2017, uttalat"; what the minutes do not say is said to be unsaid. */
export function statusPhrase({ status, since }: FruitState, words: Words, language: Language): string {
  if (status === null || since === undefined) return words.noStatus.word;
  const day = formatDay(since.on, language);
  return words.tree.statusSince(words.status[status].word, day, words.project.reading[since.reading].word);
}

function stancePhrase(party: PartyView, { stances }: FruitState, words: Words): string {
  const stance = stances.get(party.id)?.stance;
  return `${party.shortName}: ${stance === undefined ? words.project.notStated : words.project.stance[stance]}`;
}
