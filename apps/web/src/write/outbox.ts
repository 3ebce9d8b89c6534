import type { CommandDone, CommandResult } from './command-result.ts';
import type { OutboxEntries } from './outbox-entries.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import type { OutboxLock } from './outbox-lock.ts';

export type OutboxParts = {
  entries: OutboxEntries;
  send: (command: string, order: { seen: number; data: unknown; key: string }) => Promise<CommandResult>;
  /** Who is signed in: null for nobody, undefined while that cannot be known. */
  account: () => Promise<string | null | undefined>;
  lock: OutboxLock;
  isOwn: (change: string) => boolean;
  now: () => number;
  /** Told of each entry that has arrived. */
  onSent?: (entry: OutboxEntry, done: CommandDone) => void;
};

export type OutboxState = { entries: readonly OutboxEntry[]; isSending: boolean };
export type Outbox = ReturnType<typeof createOutbox>;

const firstWait = 5000;
const longestWait = 5 * 60_000;

/**
 * What was saved without network, sent in order when it is back. Each entry keeps its idempotency key until the server
 * has answered, so it happens once, however many times it is sent and from however many tabs.
 */
export function createOutbox({ entries, send, account, lock, isOwn, now, onSent }: OutboxParts) {
  let state: OutboxState = { entries: entries.all(), isSending: false };
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;
  let lastAt = 0;
  const listeners = new Set<() => void>();

  const look = (isSending = state.isSending) => {
    state = { entries: entries.all(), isSending };
    for (const listener of listeners) listener();
  };

  const tryLater = (after = wait) => {
    wait = Math.min(wait * 2, longestWait);
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), after);
  };

  /** Takes in what an answer says; gives whether the next may be sent. */
  const settle = (entry: OutboxEntry, result: CommandResult): boolean => {
    switch (result.kind) {
      case 'done':
        entries.remove(entry.key);
        wait = firstWait;
        onSent?.(entry, result);
        return true;
      case 'offline':
      case 'fault':
        tryLater();
        return false;
      case 'busy':
        tryLater(result.after ?? wait);
        return false;
      case 'stale':
        // What only oneself has written in the meantime was known to whoever wrote this.
        if (result.revision !== entry.seen && result.since.every(({ change }) => isOwn(change))) {
          entries.put({ ...entry, seen: result.revision, held: undefined });
          return true;
        }
        break;
      default:
    }
    entries.put({ ...entry, held: { reason: result.kind, detail: result.detail } });
    return result.kind !== 'not-signed-in';
  };

  const sendAll = async () => {
    const who = await account();
    if (who === undefined) return tryLater();
    if (who === null) return holdForSignIn();
    look(true);
    for (let entry = entries.next(who); entry !== undefined; entry = entries.next(who)) {
      const result = await send(entry.command, entry);
      // Signing out, or a person, may have taken it away while it was on its way.
      const isStillThere = entries.find(entry.key) !== undefined;
      if (isStillThere && !settle(entry, result)) break;
      look();
    }
  };

  const holdForSignIn = () => {
    for (const entry of entries.all().filter(({ held }) => held === undefined)) {
      entries.put({ ...entry, held: { reason: 'not-signed-in', detail: '' } });
    }
  };

  const run = async () => {
    if (entries.all().every(({ held }) => held !== undefined && held.reason !== 'not-signed-in')) return;
    clearTimeout(timer);
    // While another tab sends, this one looks again later: that tab may be closed in the midst of it.
    if (!(await lock(sendAll))) tryLater();
  };

  /** Sends what can be sent. Several calls at once are one. */
  function flush(): Promise<void> {
    running ??= run().finally(() => {
      running = undefined;
      look(false);
    });
    return running;
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Puts something last in the order; it lasts until it has arrived or a person takes it away. */
    add(entry: Omit<OutboxEntry, 'at' | 'held'>) {
      lastAt = Math.max(now(), lastAt + 1, (entries.all().at(-1)?.at ?? 0) + 1);
      entries.put({ ...entry, at: lastAt });
      look();
      tryLater(firstWait);
    },
    flush,
    /** Tries something that is held once more. */
    release(key: string): Promise<void> {
      const entry = entries.find(key);
      if (entry !== undefined) entries.put({ ...entry, held: undefined });
      look();
      return flush();
    },
    remove(key: string) {
      entries.remove(key);
      look();
    },
    /** Reads again what another tab may have changed. */
    look: () => look(),
    /** Removes what others wrote in this browser; with undefined everything. */
    keepOnly(owner: string | undefined) {
      for (const entry of entries.all()) if (entry.account !== owner) entries.remove(entry.key);
      look();
    },
    stop: () => clearTimeout(timer),
  };
}
