import type { Archive } from '@utveckling/domain/archive';
import type { LoggedEvent, NewEvent } from '@utveckling/domain/event';
import { fold } from '@utveckling/domain/state';
import { streamOf } from '@utveckling/domain/stream';

/** The archive as it would be with these events and texts; nothing is written, and the one given stays as it is. */
export function withEvents(
  { state, texts }: Archive,
  events: readonly NewEvent[],
  { at, more }: { at: Date; more: readonly (readonly [source: string, text: string])[] },
): Archive {
  const last = state.events.at(-1)?.position ?? 0;
  const logged = events.map(
    (event, index): LoggedEvent => ({
      ...event,
      installation: 'preview',
      position: last + index + 1,
      stream: streamOf(event),
      revision: last + index + 1,
      recordedAt: at.toISOString(),
    }),
  );
  return { state: fold([...state.events, ...logged]), texts: new Map([...texts, ...more]) };
}
