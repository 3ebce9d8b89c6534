import { whoIn } from '../name/who-in.ts';
import { underOf } from '../sentence/under-words.ts';
import type { Rule } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { isGivenAfter } from './given-after.ts';
import { taskFirst } from './verb-forms.ts';

/** A line under "Att göra" is a task also without a verb of the list; one that begins with a task ("Boka lokal") is one in any list. */
export const actionListed: Rule = {
  name: 'action-listed',
  find(sentence, world, sofar) {
    const { words, isQuestion, isItem, under } = sentence;
    if (underOf(words) !== undefined) return [];
    const goesOn = isItem && under === 'action' && sentence.after?.paragraph === sentence.paragraph;
    if (
      (isQuestion && !goesOn) ||
      sofar.some((said) => said.sentence === sentence && said.claim.kind === 'action')
    )
      return [];
    const isDecided = sofar.some((said) => said.sentence === sentence && said.claim.kind === 'decision');
    const isListed = under === 'action' && words.split(/\s+/).length > 1;
    const isTask =
      !isDecided &&
      isItem &&
      under === 'none' &&
      /^\p{Lu}/u.test(words) &&
      taskFirst.test(words) &&
      words.length < 160;
    if ((!isListed && !isTask) || isGivenAfter(sentence, world)) return [];
    const owners = isListed
      ? whoIn(words, world)
          .filter(({ kind }) => kind === 'person' || kind === 'party')
          .slice(0, 2)
      : [];
    const told = actionTold(sentence, world, { owners, sureness: isListed ? 'likely' : 'unsure' });
    return [owners.length > 0 ? told : { ...told, ask: 'Ansvarig saknas. Vem gör det?' }];
  },
};
