import type { Range } from '@utveckling/domain/meeting/source';
import { ownersBefore } from '../name/owners-at.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule, Said } from '../told.ts';
import { actionTold } from './action-claim.ts';

/** "Pernilla skickar över bilden till Samir som får komplettera den": the second task waits for the first. */
export const actionLet: Rule = {
  name: 'action-let',
  find(sentence, world, sofar) {
    const { words, isQuestion } = sentence;
    const earlier = sofar.findLast((said) => said.sentence === sentence && said.claim.kind === 'action');
    const match =
      /,?\s+som\s+(?:då\s+|sedan\s+|i sin tur\s+)?(?:får|ska|skall)\s+(?!\p{L}*s\s|(?:vara|ha|få|bli|kunna|delta|vilja|heta)\s)(?=\p{L}+a(?!\p{L}))/iu.exec(
        words,
      );
    if (isQuestion || earlier === undefined || match === null) return [];
    const owners = ownersBefore(words, whoIn(words, world), match.index).slice(-1);
    const [owner] = owners;
    if (owner?.kind !== 'person' || isOwed(earlier, sentence.place(owner.from, owner.to))) return [];
    earlier.to = match.index;
    return [
      actionTold(sentence, world, {
        owners,
        from: 0,
        precondition: words.slice(0, match.index),
        sureness: 'likely',
      }),
    ];
  },
};

/** "Uppdrag till Anna, som ska kolla priset": the task she has already. */
function isOwed({ claim }: Said, { from }: Range): boolean {
  return claim.kind === 'action' && claim.who.some(({ words }) => words.from === from);
}
