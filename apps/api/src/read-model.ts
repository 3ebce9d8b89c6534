import type { Archive } from '@utveckling/domain/archive';
import type { LoggedEvent } from '@utveckling/domain/event';
import { advanceAll, createState } from '@utveckling/domain/state';
import type { EventLog, TextChange } from './store/event-log.ts';

/** What `make` gave, by key, until anything changes or another day comes; undefined is not kept. */
export type Memo<T> = (key: string, make: () => T | undefined) => T | undefined;

/** Everything that is known now, folded from the log and kept in memory. */
export type ReadModel = {
  archive: Archive;
  /** The position of the last event that is folded in. */
  readonly revision: number;
  /** The day it is, as of the last answer; undefined where nobody tells. */
  readonly today: string | undefined;
  /**
   * Takes in what has changed since the last answer. Nothing has to be waited for when it gives undefined, which is
   * nearly always. Every answer asks first, so that none is older than its question.
   */
  catchUp(): Promise<void> | undefined;
  /** A memo of its own for whoever makes something from the archive; it forgets all when anything changes, the day too. */
  memo<T>(): Memo<T>;
};

export type ReadModelOptions = {
  /** The day it is where the tree stands; without it nothing that hangs on the day is known. */
  today?: () => string | undefined;
};

/** Folds the whole log and keeps up with it, and with the day, from then on. */
export async function openReadModel(
  log: EventLog,
  { today = () => undefined }: ReadModelOptions = {},
): Promise<ReadModel> {
  const archive = { state: createState(), texts: new Map<string, string>() };
  const forgetAll: (() => void)[] = [];
  let seen: number | undefined;
  let lastText = 0;
  let catchingUp: Promise<void> | undefined;
  let day = today();

  async function takeIn(): Promise<void> {
    while (log.changes() !== seen) {
      const changes = log.changes();
      const events = await eventsAfter(log, archive.state.position);
      const texts = await log.texts.changedAfter(lastText);
      // From here on nothing waits: no answer sees half of a change.
      advanceAll(archive.state, events);
      for (const change of texts) takeInText(change);
      forget();
      seen = changes;
    }
  }

  function forget(): void {
    for (const one of forgetAll) one();
  }

  function takeInText({ sequence, source, text }: TextChange): void {
    if (text === null) archive.texts.delete(source);
    else archive.texts.set(source, text);
    lastText = sequence;
  }

  const model: ReadModel = {
    archive,
    get revision() {
      return archive.state.position;
    },
    get today() {
      return day;
    },
    catchUp() {
      const now = today();
      if (now !== day) {
        day = now;
        forget();
      }
      if (log.changes() === seen) return undefined;
      catchingUp ??= takeIn().finally(() => {
        catchingUp = undefined;
      });
      return catchingUp;
    },
    memo<T>() {
      const made = new Map<string, T>();
      forgetAll.push(() => made.clear());
      return (key: string, make: () => T | undefined) => {
        const known = made.get(key);
        if (known !== undefined) return known;
        const value = make();
        if (value !== undefined) made.set(key, value);
        return value;
      };
    },
  };
  await model.catchUp();
  return model;
}

const pageSize = 5000;

async function eventsAfter(log: EventLog, position: number): Promise<LoggedEvent[]> {
  const pages: LoggedEvent[][] = [];
  for (let after = position; ; ) {
    const page = await log.read({ after, limit: pageSize });
    pages.push(page);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return pages.flat();
    after = last.position;
  }
}
