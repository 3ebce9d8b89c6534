/** So many times its patience may pass on the clock where the machine gives a thread little of its time. */
const mostWaiting = 3;
const every = 50;

/** Whether a document has had its patience: milliseconds that have passed, and that the process has worked in them. */
export function isSpent(patience: number, { passed, worked }: { passed: number; worked: number }): boolean {
  return Math.min(passed, worked) >= patience || passed >= patience * mostWaiting;
}

/**
 * Calls `onSpent` once the patience is spent: on a busy machine a document that waits for its turn has not taken long.
 * Gives what calls it off.
 */
export function whenSpent(patience: number, onSpent: () => void): () => void {
  const begun = performance.now();
  const before = process.cpuUsage();
  const look = () => {
    const { user, system } = process.cpuUsage(before);
    if (!isSpent(patience, { passed: performance.now() - begun, worked: (user + system) / 1000 })) return;
    clearInterval(timer);
    onSpent();
  };
  const timer = setInterval(look, Math.min(every, patience));
  return () => clearInterval(timer);
}
