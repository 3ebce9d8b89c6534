import type { Keep } from './browser-keep.ts';
import { listIn, parseJson } from './read-json.ts';

/** As many are remembered. */
const mostKept = 60;

export type OwnChanges = ReturnType<typeof createOwnChanges>;

/**
 * The changes made in this browser, in any of its tabs: nobody has to be told of his own. A change may be told before
 * its answer has come, so one can wait until nothing is on its way.
 */
export function createOwnChanges(keep: Keep, name: string) {
  const onTheWay = new Set<Promise<unknown>>();
  const all = (): string[] =>
    listIn(parseJson(keep.get(name)), 'changes').filter((change) => typeof change === 'string');
  return {
    add(change: string) {
      keep.set(
        name,
        JSON.stringify({ changes: [...all().filter((one) => one !== change), change].slice(-mostKept) }),
      );
    },
    has: (change: string) => all().includes(change),
    /** Counts `work` as on its way until it is done. */
    while<T>(work: Promise<T>): Promise<T> {
      onTheWay.add(work);
      return work.finally(() => onTheWay.delete(work));
    },
    /** Gives when everything that is on its way now is done. */
    async settled(): Promise<void> {
      await Promise.allSettled([...onTheWay]);
    },
    clear: () => keep.remove(name),
  };
}
