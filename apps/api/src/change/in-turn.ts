import type { EventLog } from '../store/event-log.ts';

const turns = new WeakMap<EventLog, Promise<unknown>>();

/**
 * Does one thing at a time that is decided on the log and written to it. A revision guards one thing; some rules look at
 * all of them: a name that no other fruit has, one administrator who is left.
 */
export function inTurn<T>(log: EventLog, decideAndWrite: () => Promise<T>): Promise<T> {
  const turn = (turns.get(log) ?? Promise.resolve()).then(decideAndWrite);
  turns.set(
    log,
    turn.catch(() => undefined),
  );
  return turn;
}
