import type { EntryView } from './entry-schema.ts';

/** The ids of an entry itself, of what it corrects, and of what corrects it: what names one of them speaks of all. */
export function namesOfEntry(history: readonly EntryView[], id: string): Set<string> {
  const names = new Set<string>();
  const add = (name: string | undefined) => {
    if (name === undefined || names.has(name)) return;
    names.add(name);
    const entry = history.find((one) => one.id === name);
    add(entry?.corrects);
    add(entry?.correctedBy);
  };
  add(id);
  return names;
}
