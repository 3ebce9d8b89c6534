import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import { ownersAfter, ownersBefore } from '../name/owners-at.ts';
import { type WhoIn, whoIn } from '../name/who-in.ts';
import type { Rule, Told } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { isHabit } from './is-habit.ts';
import { isSubordinate, notPromised } from './not-promised.ts';

/** Said after the one who gets it. */
const taking = forms(
  '(får|fick|har|hade|har fått|gavs) … (i uppdrag|uppdraget|i uppgift|till uppgift) (att|av)',
  '(ansvarar|ansvarade|svarar) för',
  '(är|blir|står som) (huvud)?ansvarig(a)?( för)?',
  '(tar|tog|har tagit) (på sig|sig an|ansvar för|ansvaret för|över ansvaret)',
  '(åtar|åtog|har åtagit|påtar|påtog|har påtagit) sig',
  '(ombeds|uppmanas) att',
  'har (hand om|ansvar för|ansvaret för)',
  '(lovar|lovade|har lovat|ställer upp på|erbjuder sig|erbjöd sig|anmälde sig frivilligt) (att|för att)',
  '(ansvarar|ansvarig|ansvariga)[.!]?$',
);
/** Said before the one who gets it. */
const giving = forms(
  '(uppdrar|uppdrog|uppdras|uppdrogs|uppdra|uppdrag) (åt|till)',
  '(ger|gav|ges|gavs|ge|lämnar|lämnade|lämnas) (i uppdrag|uppdraget|uppdrag) (åt|till)',
  '(åligger|ankommer på|är upp till|faller på)',
  '(ger|gav|ges|gavs|ge)',
  '(beslutas|beslutades|beslutade|beslutar) att (ge )?',
  '(ansvaret|uppdraget) (ligger på|läggs på|går till|lades på)',
);

/** Words without which the forms cannot match, or are not meant. */
const mayTake =
  /uppdrag|uppgift|ansvar|svarar|åtar|åtog|åtagit|påt|ombed|uppman|hand|ta[rg]|tog|lova|ställer|erbj|anmälde/iu;
const mayGive = /uppdr|åligger|ankommer|upp till|faller på|uppgift|ansvaret/iu;

/** "X får i uppdrag att", "uppdrar åt X att", "X ansvarar för", "X åtar sig": the task is given or taken in so many words. */
export const actionAssigned: Rule = {
  name: 'action-assigned',
  find(sentence, world, sofar) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'proposal' || under === 'background') return [];
    if (sofar.some((said) => said.sentence === sentence && said.claim.kind === 'action')) return [];
    const names = whoIn(words, world);
    const taken = mayTake.test(words) ? firstMatch(words, taking) : undefined;
    if (taken !== undefined) {
      const before = ownersBefore(words, names, taken.from);
      const owners =
        before.length > 0
          ? before
          : ownersAfter(words, names, taken.from + (/^\S+/.exec(taken.words)?.[0].length ?? 0));
      const from = Math.min(owners[0]?.from ?? 0, taken.from);
      const isTold = isStanding(taken.words, owners, words);
      if (
        isTold !== 'none' &&
        owners.length > 0 &&
        !isSubordinate(words, from) &&
        !notPromised(words.slice(0, from))
      )
        return [tell(owners, before.length > 0 ? from : 0, isTold)];
    }
    const given = mayGive.test(words) ? firstMatch(words, giving) : undefined;
    if (given !== undefined && !notPromised(words.slice(0, given.from))) {
      const owners = ownersAfter(words, names, given.to);
      if (owners.length > 0) return [tell(owners, 0, 'sure')];
    }
    return [];

    function tell(owners: typeof names, from: number, sureness: Told['sureness']): Told {
      return actionTold(sentence, world, { owners, from, sureness });
    }
  },
};

/** "Kommunen ansvarar för snöröjningen" tells how it always is; of somebody named it is a task. */
function isStanding(form: string, owners: readonly WhoIn[], words: string): Told['sureness'] | 'none' {
  const isNamed = owners.some(({ kind }) => kind === 'person');
  if (/^(?:ombeds|uppmanas)/iu.test(form)) return 'likely';
  if (/^(?:erbjuder|erbjöd|har\s+(?:lovat|hand|ansvar))/iu.test(form))
    return isNamed && !isHabit(words) ? 'likely' : 'none';
  if (!/^(?:ansvar|svarar|är)/iu.test(form)) return 'sure';
  if (isHabit(words) || owners.some(({ kind }) => kind === 'everybody')) return 'none';
  return isNamed ? 'sure' : 'unsure';
}
