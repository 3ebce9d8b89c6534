import type { Keep } from './browser-keep.ts';
import { keepPrefix } from './keep.ts';
import { numberIn, parseJson, textIn } from './read-json.ts';

/** Runs work that only one tab may do at a time; gives false without doing it while another tab does. */
export type OutboxLock = (work: () => Promise<void>) => Promise<boolean>;

const lockName = 'utvecklingstradet-utkorg';

/** The browser's own lock where there is one, else a lease. */
export function outboxLock(keep: Keep, holder: string): OutboxLock {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return leaseLock(keep, holder);
  return (work) =>
    navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
      if (lock === null) return false;
      await work();
      return true;
    });
}

const leaseName = `${keepPrefix}utkorgens-las`;
/** A tab that was closed in the midst of it holds the lease no longer than this. */
const leaseLasts = 20_000;
/** Another tab that took the lease at the same moment has written by now. */
const settle = 40;

/**
 * A lease in what the tabs share. It is not proof against two tabs at the same instant: then the same command is sent
 * with the same key twice, which is safe. The lock only spares the network.
 */
export function leaseLock(keep: Keep, holder: string, now: () => number = Date.now): OutboxLock {
  const read = () => parseJson(keep.get(leaseName));
  const take = () => keep.set(leaseName, JSON.stringify({ holder, until: now() + leaseLasts }));
  return async (work) => {
    const lease = read();
    if (textIn(lease, 'holder') !== holder && (numberIn(lease, 'until') ?? 0) > now()) return false;
    take();
    await new Promise((resolve) => setTimeout(resolve, settle));
    if (textIn(read(), 'holder') !== holder) return false;
    const renewal = setInterval(take, leaseLasts / 2);
    try {
      await work();
    } finally {
      clearInterval(renewal);
      if (textIn(read(), 'holder') === holder) keep.remove(leaseName);
    }
    return true;
  };
}
