import { findOnce } from '../corpus/find-words.ts';
import type { Guard } from '../src/proposal.ts';
import { matchPlaces } from './match-places.ts';
import { type Reading, wordsAt } from './reading.ts';
import { type Tally, tally } from './tally.ts';

/** What must be the very kind; whether words are about an individual, a child or a small group can be seen differently. */
const exact: readonly Guard['kind'][] = ['personal-number', 'e-mail', 'phone'];

/** Words that should not be public as they are. Names are left out: whose may be public is no matter of the text. */
export function scoreGuards(reading: Reading): Tally {
  const { document, proposal, overlap } = reading;
  const { guards, mayGuard } = document.answer;
  const answers = guards.map((guard) => ({ ...guard, place: findOnce(document.text, guard.quote) }));
  const { pairs, missed, wrong } = matchPlaces(
    answers,
    proposal.guards.filter(({ kind }) => kind !== 'name'),
    {
      overlap,
      // Two sentences that are guarded together may be found one by one.
      either: [
        ...mayGuard.map((words) => findOnce(document.text, words)),
        ...answers.map(({ place }) => place),
      ],
      fits: (answer, guard) =>
        exact.includes(answer.kind) || exact.includes(guard.kind) ? answer.kind === guard.kind : true,
    },
  );
  return tally(
    pairs.length,
    missed.map(({ quote }) => quote),
    wrong.map((guard) => `${wordsAt(reading, guard)} (${guard.rule}, ${guard.sureness})`),
  );
}
