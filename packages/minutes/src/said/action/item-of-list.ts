import type { Said, Sentence } from '../told.ts';

/**
 * An item under "Att göra" that goes on over several sentences is one task: "Roller i projektet? Fundera. Se även listan
 * – alla". What `sentence` tells beside it (`others`), and the task, the last of `said`, as it was (`of`) and reaching over it; `undefined` where it is
 * no further sentence of an item, or a task of its own ("Bo ringer kommunen.").
 */
export function goesOnInItem(
  sentence: Sentence,
  told: readonly Said[],
  said: readonly Said[],
): { of: Said; task: Said; others: Said[] } | undefined {
  if (sentence.under !== 'action' || sentence.isItem) return undefined;
  const task = said.findLast(({ claim }) => claim.kind === 'action');
  if (task?.claim.kind !== 'action' || !isOfItem(sentence, task.sentence)) return undefined;
  const further = told.find(({ claim }) => claim.kind === 'action');
  const who = further?.claim.kind === 'action' && !further.claim.ownerMissing ? further.claim : undefined;
  if (who !== undefined && further?.rule !== 'action-labelled' && !sentence.words.startsWith('('))
    return undefined;
  const isMissing = task.claim.ownerMissing && who !== undefined;
  const claim = isMissing
    ? { ...task.claim, who: who.who, parties: who.parties, ownerMissing: false }
    : task.claim;
  const { ask, ...rest } = task;
  const asked = isMissing ? further?.ask : ask;
  return {
    of: task,
    task: { ...rest, claim, ends: sentence, ...(asked === undefined ? {} : { ask: asked }) },
    others: told.filter(({ claim: { kind } }) => kind !== 'action' && kind !== 'carry-over'),
  };
}

function isOfItem(sentence: Sentence, first: Sentence): boolean {
  return first.under === 'action' && first.isItem && first.paragraph === sentence.paragraph;
}
