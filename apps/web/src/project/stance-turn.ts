import type { EntryOf } from '@utveckling/domain/project/project-at';

/** What a party said of a fruit on one day: one stance, in one sentence or several. */
export type StanceSaid = {
  stance: EntryOf<'stance'>['claim']['stance'];
  progress: EntryOf<'stance'>['claim']['progress'];
  forNow: boolean;
  /** The day it is to be looked at again. */
  review: string | undefined;
  reading: EntryOf<'stance'>['claim']['reading'];
  entries: readonly EntryOf<'stance'>[];
};

/** The stance that holds, and the last other one before it, which it reversed. */
export type StanceTurn = { held: StanceSaid | undefined; reversed: StanceSaid | undefined };

/** Reads a party's stances, newest first, as what holds and what that reversed. */
export function stanceTurn(stances: readonly EntryOf<'stance'>[]): StanceTurn {
  const [newest] = stances;
  const earlier = stances.find(({ claim }) => claim.stance !== newest?.claim.stance);
  return { held: said(stances, newest), reversed: said(stances, earlier) };
}

/** Everything said with `first` on its day, of the same stance. */
function said(
  stances: readonly EntryOf<'stance'>[],
  first: EntryOf<'stance'> | undefined,
): StanceSaid | undefined {
  if (first === undefined) return undefined;
  const entries = stances
    .filter(({ on, claim }) => on === first.on && claim.stance === first.claim.stance)
    .reverse();
  return {
    stance: first.claim.stance,
    progress: entries.findLast(({ claim }) => claim.progress !== undefined)?.claim.progress,
    forNow: entries.some(({ claim }) => claim.forNow === true),
    review: entries.findLast(({ claim }) => claim.review !== undefined)?.claim.review,
    reading: entries.some(({ claim }) => claim.reading === 'stated') ? 'stated' : 'interpreted',
    entries,
  };
}
