/** What lies in a data folder besides what other parts of the server put there. */
export const dataNames = {
  database: 'utveckling.sqlite',
  /** Held, shared, by every process that has the data open, and alone by a restore. */
  inUse: 'in-use.lock',
  /** A restore's copy, until all of it is there. */
  staged: 'restoring-part',
  /** What a restore is putting in place; there is one only while it does, or when it was cut off. */
  restoring: 'restoring',
  /** Begins the name of the folder in which a restore lays what was there before it. */
  beforeRestore: 'before-restore-',
} as const;
