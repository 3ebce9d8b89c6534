import { slugOf } from '../slug-of.ts';
import type { ProjectView } from './project-schema.ts';

/**
 * Finds the measure that a label means in a project, or a new one. Its id says nothing of the label: a name in that can
 * be erased, one in an id cannot.
 */
export function measures({ history }: Pick<ProjectView, 'history'>): (label: string) => string {
  const byLabel = new Map<string, string>();
  for (const { claim } of history) {
    if (claim.kind === 'indicator') byLabel.set(slugOf(claim.label), claim.measure);
  }
  const taken = new Set(byLabel.values());
  return (label) => {
    const known = byLabel.get(slugOf(label));
    if (known !== undefined) return known;
    let number = taken.size + 1;
    while (taken.has(`matt-${number}`)) number += 1;
    const fresh = `matt-${number}`;
    taken.add(fresh);
    byLabel.set(slugOf(label), fresh);
    return fresh;
  };
}
