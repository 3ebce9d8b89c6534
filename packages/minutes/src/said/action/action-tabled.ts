import { type WhoIn, whoIn } from '../name/who-in.ts';
import type { Rule, Sentence, World } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { dueOf } from './due-of.ts';

/** A row of a table with columns for what, who and when: a task, unless its state says that it is done. */
export const actionTabled: Rule = {
  name: 'action-tabled',
  find(sentence, world) {
    const { row } = sentence;
    if (row === undefined || row.task !== sentence) return [];
    const { who, due, state, last } = row;
    if ([state, due].some((cell) => cell !== undefined && isDone(cell.words))) return [];
    const owners = who === undefined ? [] : ownersIn(who.words, world);
    const told = actionTold({ ...sentence, place: who?.place ?? sentence.place }, world, {
      owners,
      sureness: 'likely',
    });
    const until = untilOf(due, world) ?? untilOf(state, world) ?? dueOf(who?.words ?? '', world);
    const { claim, ask, ...rest } = told;
    const isNobody = owners.length === 0;
    const asks = [ask, until.ask, isNobody ? 'Ansvarig saknas. Vem gör det?' : undefined].filter(
      (one) => one !== undefined,
    );
    return [
      {
        ...rest,
        claim: claim.kind === 'action' && until.due !== undefined ? { ...claim, due: until.due } : claim,
        from: 0,
        to: sentence.words.length,
        ends: last,
        ...(asks.length === 0 ? {} : { ask: asks.join(' ') }),
      },
    ];
  },
};

/** By when, in the cell of the day or in what is told of how far it has come; undefined where the cell says nothing of it. */
function untilOf(cell: Sentence | undefined, world: World): ReturnType<typeof dueOf> | undefined {
  if (cell === undefined) return undefined;
  const until = dueOf(/^\d|^den\s/u.test(cell.words) ? `senast ${cell.words}` : cell.words, world);
  return until.due === undefined && until.ask === undefined ? undefined : until;
}

/** Everybody the cell names; a cell of words that nobody knows is a name, too. */
function ownersIn(words: string, world: World): WhoIn[] {
  const known = whoIn(words, world);
  if (known.length > 0 || !/^\p{Lu}[\p{L}\s/,&.-]{0,40}$/u.test(words))
    return known.filter(({ kind }) => kind !== 'everybody');
  return [{ from: 0, to: words.length, words, kind: 'person', likeness: 0 }];
}

function isDone(words: string): boolean {
  return /^(?:klart?|klara|ok|x|utförd|utfört|genomförd|genomfört|åtgärdad|åtgärdat|stängd|stängt|löst|avslutad|avslutat|färdig|färdigt|gjort|done)[.!]?$/iu.test(
    words.trim(),
  );
}
