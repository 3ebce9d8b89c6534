import type { State } from '../state.ts';

type Hanging = { slug: string; theme: string };

/**
 * Fruits with those of each branch in the order that somebody chose for it. They change places only among themselves;
 * one that was hung since comes after those that were ordered.
 */
export function inChosenOrder<T extends Hanging>({ arrangements }: State, fruits: readonly T[]): T[] {
  const ordered = new Map<string, T[]>();
  for (const [theme, { data }] of arrangements) {
    const place = new Map(data.projects.map((slug, index) => [slug, index]));
    const placeOf = ({ slug }: T) => place.get(slug) ?? data.projects.length;
    const own = fruits.filter((fruit) => fruit.theme === theme);
    ordered.set(
      theme,
      own.sort((a, b) => placeOf(a) - placeOf(b)),
    );
  }
  return fruits.map((fruit) => ordered.get(fruit.theme)?.shift() ?? fruit);
}
