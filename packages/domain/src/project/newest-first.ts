/** Turns days around but keeps the order of the minutes within a day: how a history is read. */
export function newestFirst<T extends { on: string }>(entries: readonly T[]): T[] {
  const days = new Map<string, T[]>();
  for (const entry of entries) {
    const day = days.get(entry.on);
    if (day === undefined) days.set(entry.on, [entry]);
    else day.push(entry);
  }
  return [...days.values()].reverse().flat();
}
