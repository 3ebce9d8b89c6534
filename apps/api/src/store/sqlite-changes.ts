import type { Sqlite } from './sqlite.ts';

/** What this connection commits is no change of others: the two counts together miss nothing. */
export type Changes = { noteOwn(): void; count(): number };

export function changesOf(sqlite: Sqlite): Changes {
  let count = 0;
  let others = sqlite.othersChanges();
  let isAsked = false;

  /** Once in a turn of the event loop: what came in with the same turn was asked before the file was looked at. */
  function ask(): void {
    isAsked = true;
    setImmediate(() => {
      isAsked = false;
    });
    const now = sqlite.othersChanges();
    if (now !== others) count += 1;
    others = now;
  }

  return {
    noteOwn() {
      count += 1;
    },
    count() {
      if (!isAsked) ask();
      return count;
    },
  };
}
