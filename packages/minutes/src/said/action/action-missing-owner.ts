import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import { ownersAfter } from '../name/owners-at.ts';
import { type WhoIn, whoIn } from '../name/who-in.ts';
import type { Rule, World } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { dueOf } from './due-of.ts';
import { isGivenAfter } from './given-after.ts';
import { isHabit } from './is-habit.ts';
import { notPromised } from './not-promised.ts';
import { passivePresent, passiveTask, presentPassiveBy } from './verb-forms.ts';

/**
 * "ska undersökas", "behöver tas fram": a task in the passive voice, and nobody for it – unless "av Anna" stands behind.
 * What "som ska drivas" tells of is no task, nor is "ska justeras" of what always is.
 */
export const actionMissingOwner: Rule = {
  name: 'action-missing-owner',
  find(sentence, world, sofar) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'proposal' || under === 'agenda' || under === 'background') return [];
    if (
      sofar.some(
        (said) =>
          said.sentence === sentence && (said.claim.kind === 'action' || said.claim.kind === 'carry-over'),
      )
    )
      return [];
    if (isHabit(words) || isGivenAfter(sentence, world)) return [];
    const by = doneBy(words, world);
    if (by.length > 0)
      return [actionTold(sentence, world, { owners: by, sureness: by.every(isMany) ? 'unsure' : 'likely' })];
    for (const match of modal.test(words) ? words.matchAll(passiveTask) : []) {
      const before = words.slice(0, match.index);
      if (/(?:^|\s)(?:som|där|om)\s*(?:\p{L}+\s+)?$/iu.test(before) || notPromised(before)) continue;
      const by = /^[^.;,]{0,40}?\sav\s+/u.exec(words.slice(match.index + match[0].length));
      const place = match.index + match[0].length + (by?.[0].trimEnd().length ?? 0);
      const owners = by === null ? [] : ownersAfter(words, whoIn(words, world), place);
      const told = actionTold(sentence, world, { owners, sureness: 'likely' });
      return [
        owners.length > 0
          ? told
          : {
              ...told,
              ask: [told.ask, 'Ansvarig saknas. Vem gör det?'].filter((one) => one !== undefined).join(' '),
            },
      ];
    }
    const isDue = dueOf(words, world).due !== undefined || /till nästa/iu.test(words);
    const isAnyTask =
      isDue && anyPassive.test(words) && !notPromised(words.slice(0, words.search(anyPassive)));
    if (!isAnyTask && !isShortTask(words, under, isDue)) return [];
    const told = actionTold(sentence, world, { owners: [], sureness: 'unsure' });
    return [
      {
        ...told,
        ask: [told.ask, 'Ansvarig saknas. Vem gör det?'].filter((one) => one !== undefined).join(' '),
      },
    ];
  },
};

const modal = /(?:ska|skall|kommer|måste|behöver|behövs|bör)\s/iu;

/** "Besvaras av ordföranden.": those who are named behind a passive that is a task. */
function doneBy(words: string, world: World): WhoIn[] {
  const match =
    words.length < 160 && !/(?<!\p{L})(?:som|där|vilken|vilket)(?!\p{L})/iu.test(words)
      ? (firstMatch(words, passiveBy) ?? firstMatch(words, presentPassiveBy))
      : undefined;
  return match === undefined ? [] : ownersAfter(words, whoIn(words, world), match.to);
}

/** "Maten lagas av personalen" may be how it always is. */
function isMany({ words }: WhoIn): boolean {
  return /(?:kommunen|regionen|personalen|skolan|företaget|bolaget|organisation\p{L}{0,5}|förening\p{L}{0,5})$/iu.test(
    words,
  );
}

const passiveBy = forms(
  '(besvaras|hanteras|sköts|ordnas|fixas|görs|skickas|skickas ut|bokas|beställs|köps|köps in|tas fram|tas in|tas om hand|utreds|undersöks|kollas|åtgärdas|kontaktas|sammanställs|läggs ut|läggs upp|bevakas|följs upp|hämtas|förbereds|samordnas|sätts upp|delas ut) av',
);

/** "Soprummet ska saneras i maj": a passive that no list has may be a task where a day stands beside it; else it may be a rule of the house. */
const anyPassive =
  /(?<!(?:som|där|om)\s(?:\p{L}{1,20}\s)?)(?<!\p{L})(?:ska|skall|måste|behöver)\s+(?:(?:också|även|nu|sedan|först)\s+)?(?!(?:hållas|ställas|parkeras|betalas|användas|respekteras|finnas|minnas|hoppas|trivas|umgås|lyckas|vistas|betraktas|anses|läggas|kallas|räknas|hämtas|visas|behandlas|diskuteras|beslutas|godkännas|fastställas|antas|väljas|utses|protokollföras|förvaras|bäras|tas|ges|ses|följas|drivas)(?!\p{L}))\p{L}{2,20}as(?!\p{L})/iu;

/** "Container beställs": few words, of what shall be, not of what always is or of who does it. */
function isShortTask(words: string, under: string, isDue: boolean): boolean {
  const match = words.match(passivePresent);
  if (
    match === null ||
    /^anslag/iu.test(words) ||
    words.split(/\s+/).length > (under === 'decision' || isDue ? 16 : 9)
  )
    return false;
  return !/(?<!\p{L})(?:varje|alltid|brukar|redan|sedan|som|när|om|inte|ej|ingen|inget|inga|varken|aldrig|av|har|kan|hittills|oftast|vanligtvis|årligen)(?!\p{L})/iu.test(
    words,
  );
}
