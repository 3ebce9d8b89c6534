import type { Opening } from './opening.ts';

/**
 * An id for each section: its project's slug, its kind, or its place. A heading's own words are never in it, since they
 * may name somebody, and ids stay in the log when words are erased.
 */
export function sectionIds(openings: readonly Opening[]): string[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return openings.map((opening, index) => {
    const base = baseOf(opening, index);
    let id = base;
    let number = last.get(base) ?? 1;
    while (taken.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    last.set(base, number);
    taken.add(id);
    return id;
  });
}

const kinds: Partial<Record<Opening['kind'], string>> = {
  attendance: 'narvarande',
  agenda: 'dagordning',
  'next-meeting': 'nasta-mote',
  schedule: 'motestider',
};

function baseOf({ kind, projects, group }: Opening, index: number): string {
  if (kind === 'head') return 'huvud';
  return projects[0]?.slug ?? group ?? kinds[kind] ?? `avsnitt-${index + 1}`;
}
