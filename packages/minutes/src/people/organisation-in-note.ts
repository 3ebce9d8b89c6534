import type { Register } from '../register.ts';
import type { Entry } from './entry.ts';
import { segmentKind } from './segment-kind.ts';

/** "Anna Ek (Bryggan)": what stands in brackets may be where somebody comes from. */
export function withOrganisationInNote(entry: Entry, register: Register): Entry {
  if (entry.name === undefined || entry.affiliation !== undefined) return entry;
  for (const { words, from, to } of entry.notes) {
    const kind = words.length < 2 ? undefined : segmentKind(words.replace(/^(?:från|för) /, ''), register);
    const isFrom = /^från \p{Lu}[^\d.]{2,40}$/u.test(words);
    const named = kind?.is === 'organisation' ? kind : undefined;
    const isShort = /^[\p{Lu}\d]{1,4}$/u.test(words) && named?.sure !== true;
    if (!isFrom && (named === undefined || isShort)) continue;
    const before = /^(?:från|för) /.exec(words)?.[0].length ?? 0;
    return { ...entry, affiliation: { from: from + before, to }, organisations: named?.organisations ?? [] };
  }
  return entry;
}
