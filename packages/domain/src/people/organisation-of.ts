import type { State } from '../state.ts';

/** The organisation that is meant: of doubles that were merged the one that stays. */
export function organisationOf({ merged }: Pick<State, 'merged'>, slug: string): string {
  const seen = new Set<string>();
  let meant = slug;
  // Two merges that crossed each other must not go round for ever.
  for (let into = merged.get(meant); into !== undefined && !seen.has(into); into = merged.get(meant)) {
    seen.add(meant);
    meant = into;
  }
  return meant;
}

/** Organisations, each once, doubles under the one that stays. */
export function organisationsOf(state: Pick<State, 'merged'>, slugs: readonly string[]): string[] {
  return [...new Set(slugs.map((slug) => organisationOf(state, slug)))];
}
