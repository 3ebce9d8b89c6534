import { ownersAfter, ownersBefore } from '../name/owners-at.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { isSubordinate, notPromised } from './not-promised.ts';
import { modalWithTask } from './verb-forms.ts';

/**
 * "Anna ska kolla …", "Vi ska undersöka …", "Varje organisation bör specificera …": somebody who shall do something. "bör"
 * and "får" bind only those who are spoken of; of "vi" only "ska" and "måste" do.
 */
export const actionShall: Rule = {
  name: 'action-shall',
  find(sentence, world, sofar) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'proposal' || under === 'agenda' || under === 'background') return [];
    if (sofar.some((said) => said.sentence === sentence && said.claim.kind === 'action')) return [];
    const names = whoIn(words, world);
    for (const match of words.matchAll(modalWithTask)) {
      const modal = match.groups?.['modal'] ?? '';
      const before = ownersBefore(words, names, match.index);
      const owners = before.length > 0 ? before : ownersAfter(words, names, match.index + modal.length);
      const [first] = owners;
      if (first === undefined || isSubordinate(words, Math.min(first.from, match.index))) continue;
      if (notPromised(words.slice(0, Math.min(first.from, match.index)))) continue;
      const isOurs = owners.every(
        ({ kind, words: who }) => kind === 'everybody' && /^(?:vi|man)$/iu.test(who),
      );
      if (isOurs && !/^(?:ska|skall|måste)$/iu.test(modal)) continue;
      if (/^(?:får)$/iu.test(modal) && first.kind !== 'person') continue;
      return [
        actionTold(sentence, world, {
          owners,
          from: before.length > 0 ? first.from : 0,
          sureness: first.kind === 'person' ? 'sure' : 'likely',
        }),
      ];
    }
    return [];
  },
};
