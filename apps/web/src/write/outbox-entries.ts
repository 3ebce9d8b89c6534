import type { Keep } from './browser-keep.ts';
import { type OutboxEntry, outboxName, outboxPrefix, outboxText, parseOutboxEntry } from './outbox-entry.ts';

export type OutboxEntries = ReturnType<typeof createOutboxEntries>;

/** What waits in this browser, each entry under a name of its own, so that two tabs never write over each other's. */
export function createOutboxEntries(keep: Keep) {
  const all = (): OutboxEntry[] =>
    keep
      .names()
      .filter((name) => name.startsWith(outboxPrefix))
      .flatMap((name) => {
        const entry = parseOutboxEntry(keep.get(name));
        if (entry === undefined) keep.remove(name);
        return entry ?? [];
      })
      .sort((a, b) => a.at - b.at);

  return {
    all,
    find: (key: string) => parseOutboxEntry(keep.get(outboxName({ key }))),
    put: (entry: OutboxEntry) => keep.set(outboxName(entry), outboxText(entry)),
    remove: (key: string) => keep.remove(outboxName({ key })),
    /** What goes out next for an account: in order, but nothing past something on the same thing that is held. */
    next(account: string): OutboxEntry | undefined {
      const held = new Set<string>();
      for (const entry of all().filter((one) => one.account === account)) {
        const isHeld = entry.held !== undefined && entry.held.reason !== 'not-signed-in';
        if (isHeld) held.add(entry.target);
        else if (!held.has(entry.target)) return entry;
      }
      return undefined;
    },
  };
}
