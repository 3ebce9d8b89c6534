/** The same work, begun only when the one before it is done: it takes the whole processor and much memory. */
export function oneAtATime<I, O>(work: (input: I) => Promise<O>): (input: I) => Promise<O> {
  let last: Promise<unknown> = Promise.resolve();
  return (input) => {
    const mine = last.then(() => work(input));
    last = mine.catch(() => undefined);
    return mine;
  };
}
