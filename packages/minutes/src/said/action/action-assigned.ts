import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import { ownersAfter, ownersBefore } from '../name/owners-at.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule, Told } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { isSubordinate, notPromised } from './not-promised.ts';

/** Said after the one who gets it. */
const taking = forms(
  '(får|fick|har|hade|har fått|gavs) … (i uppdrag|uppdraget|i uppgift|till uppgift) (att|av)',
  '(ansvarar|ansvarade|svarar) för',
  '(är|blir|står som) (huvud)?ansvarig(a)?( för)?',
  '(tar|tog|har tagit) (på sig|sig an|ansvar för|ansvaret för|över ansvaret)',
  '(åtar|åtog|har åtagit) sig',
  '(lovar|lovade|ställer upp på) att',
);
/** Said before the one who gets it. */
const giving = forms(
  '(uppdrar|uppdrog|uppdras|uppdra) (åt|till)',
  '(ger|gav|ges|gavs|ge)',
  '(beslutas|beslutades|beslutade|beslutar) att (ge )?',
  '(ansvaret|uppdraget) (ligger på|läggs på|går till|lades på)',
);

/** "X får i uppdrag att", "uppdrar åt X att", "X ansvarar för", "X åtar sig": the task is given or taken in so many words. */
export const actionAssigned: Rule = {
  name: 'action-assigned',
  find(sentence, world, sofar) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'proposal' || under === 'background') return [];
    if (sofar.some((said) => said.sentence === sentence && said.claim.kind === 'action')) return [];
    const names = whoIn(words, world);
    const taken = firstMatch(words, taking);
    if (taken !== undefined) {
      const before = ownersBefore(words, names, taken.from);
      const owners =
        before.length > 0
          ? before
          : ownersAfter(words, names, taken.from + (/^\S+/.exec(taken.words)?.[0].length ?? 0));
      const from = Math.min(owners[0]?.from ?? 0, taken.from);
      if (owners.length > 0 && !isSubordinate(words, from) && !notPromised(words.slice(0, from)))
        return [tell(owners, before.length > 0 ? from : 0)];
    }
    const given = firstMatch(words, giving);
    if (
      given !== undefined &&
      /uppdra|uppdrag|uppgift|ansvaret/iu.test(words) &&
      !notPromised(words.slice(0, given.from))
    ) {
      const owners = ownersAfter(words, names, given.to);
      if (owners.length > 0) return [tell(owners, 0)];
    }
    return [];

    function tell(owners: typeof names, from: number): Told {
      return actionTold(sentence, world, { owners, from, sureness: 'sure' });
    }
  },
};
