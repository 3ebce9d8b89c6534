import { type LoggedEvent, type NewEvent, parseNewEvent } from '@utveckling/domain/event';
import type { Selectable } from 'kysely';
import { UnreadableEvent } from './event-log.ts';
import type { Tables } from './tables.ts';

/** What of an event is stored beside where it stands and when it came. */
export function eventColumns({ id, type, version, ...body }: NewEvent) {
  return { id, type, version, body: JSON.stringify(body) };
}

/**
 * The event of a row.
 * @throws UnreadableEvent when this release does not know it.
 */
export function loggedEvent(row: Selectable<Tables['events']>): LoggedEvent {
  const { installation, position, stream, revision } = row;
  return { ...storedEvent(row), installation, position, stream, revision, recordedAt: row.recorded_at };
}

function storedEvent({ id, type, version, body, position }: Selectable<Tables['events']>): NewEvent {
  try {
    return parseNewEvent({ ...JSON.parse(body), id, type, version });
  } catch (cause) {
    const what = `event ${position} (${type}, version ${version}) cannot be read by this release`;
    throw new UnreadableEvent(what, { cause });
  }
}
