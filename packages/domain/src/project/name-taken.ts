import { foldName } from '../fold-name.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../state.ts';

/** Why a fruit may not be called this, or nothing when it may: every fruit is found by its name and by each alias alone. */
export function nameTaken(state: State, name: string, { but }: { but?: string } = {}): Refusal | undefined {
  const wished = foldName(name);
  for (const [slug, { named }] of state.projects) {
    if (named === undefined || slug === but) continue;
    if ([named.data.name, ...named.data.aliases].some((known) => foldName(known) === wished)) {
      return { reason: 'name-taken', what: 'fruit', name: named.data.name };
    }
  }
  return undefined;
}
