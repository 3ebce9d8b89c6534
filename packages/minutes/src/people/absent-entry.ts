import type { Entry } from './entry.ts';

/** An organisation at a place of a line, of which nobody came. */
export function absentEntry(from: number, to: number, organisations: string[]): Entry {
  const place = { from, to };
  const notes = [{ words: 'ej närvarande', ...place }];
  return { ...place, affiliation: place, organisations, notes, incomplete: false, sureness: 'likely' };
}
