import type * as z from 'zod';
import type { EventOf, LoggedEvent } from '../event.ts';
import { publicText } from '../meeting/public-text.ts';
import type { Claim } from '../project/event.ts';
import { withLabels } from '../project/with-labels.ts';
import type { State } from '../state.ts';
import type { namesErased } from './event.ts';
import { nameFiller } from './name-filler.ts';

/** Where a name stood in a label of a statement. */
export type LabelPlace = NonNullable<z.infer<typeof namesErased>['data']['labels']>[number];
type Erased = Pick<State, 'erasedLabels'>;

/**
 * The event without the names that were erased from its labels. What is left keeps its length, so that every other
 * place in the label still means the same, also when another name in it is erased later.
 */
export function withoutErasedNames(state: Erased, event: LoggedEvent): LoggedEvent {
  const places = state.erasedLabels.get(event.id);
  if (places === undefined || event.type !== 'entry.recorded') return event;
  const claim = withLabels(event.data.claim, (words, field) =>
    places.filter((place) => place.field === field).reduce(overwritten, words),
  );
  return { ...event, data: { ...event.data, claim } };
}

function overwritten(words: string, { from, to }: LabelPlace): string {
  const end = Math.min(to, words.length);
  return words.slice(0, from) + nameFiller.repeat(Math.max(0, end - from)) + words.slice(end);
}

/** The claim of a statement as it is shown: a note stands where a name was erased from a label. */
export function shownClaim(
  { erasedLabels }: Erased,
  { id, data: { claim } }: Pick<EventOf<'entry.recorded'>, 'id' | 'data'>,
): Claim {
  const places = erasedLabels.get(id);
  if (places === undefined) return claim;
  return withLabels(claim, (words, field) => {
    const masks = places.flatMap((place) =>
      place.field === field ? [{ from: place.from, to: place.to, subject: 'name' as const }] : [],
    );
    return publicText(words, masks, { from: 0, to: words.length });
  });
}
