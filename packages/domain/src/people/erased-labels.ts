import type * as z from 'zod';
import type { Archive } from '../archive.ts';
import type { EventOf, LoggedEvent } from '../event.ts';
import { publicText } from '../meeting/public-text.ts';
import { quoteOf } from '../meeting/quote.ts';
import type { ToldClaim } from '../project/event.ts';
import { withLabels } from '../project/with-labels.ts';
import type { State } from '../state.ts';
import type { namesErased } from './event.ts';
import { nameFiller } from './name-filler.ts';

/** Where a name stood in a label of a statement. */
export type LabelPlace = NonNullable<z.infer<typeof namesErased>['data']['labels']>[number];

/**
 * The event without the names that were erased from its labels. What is left keeps its length, so that every other
 * place in the label still means the same, also when another name in it is erased later.
 */
export function withoutErasedNames(state: Pick<State, 'erasedLabels'>, event: LoggedEvent): LoggedEvent {
  const places = state.erasedLabels.get(event.id);
  if (places === undefined || event.type !== 'entry.recorded') return event;
  const claim = withLabels(event.data.claim, (label, field) =>
    typeof label === 'string'
      ? places.filter((place) => place.field === field).reduce(overwritten, label)
      : label,
  );
  return { ...event, data: { ...event.data, claim } };
}

function overwritten(words: string, { from, to }: LabelPlace): string {
  const end = Math.min(to, words.length);
  return words.slice(0, from) + nameFiller.repeat(Math.max(0, end - from)) + words.slice(end);
}

/** The claim of a statement as it is shown, its labels in words: a note stands where a name was erased. */
export function shownClaim(
  archive: Archive,
  { id, data: { claim } }: Pick<EventOf<'entry.recorded'>, 'id' | 'data'>,
): ToldClaim {
  const places = archive.state.erasedLabels.get(id) ?? [];
  return withLabels(claim, (label, field) => {
    if (typeof label !== 'string') return quoteOf(archive, label.source, label);
    const masks = places.flatMap((place) =>
      place.field === field ? [{ from: place.from, to: place.to, subject: 'name' as const }] : [],
    );
    return publicText(label, masks, { from: 0, to: label.length });
  });
}
