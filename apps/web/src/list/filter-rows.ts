import type { SearchParams } from '../app/search-params.ts';
import type { FruitRow } from './fruit-rows.ts';

export type RowFilter = Pick<SearchParams, 'lage' | 'gren' | 'part' | 'trad'>;

/** The rows that pass every filter that is set. A party passes a row where it is committed or interested. */
export function filterRows(rows: readonly FruitRow[], { lage, gren, part, trad }: RowFilter): FruitRow[] {
  return rows.filter(
    ({ state, theme, trees }) =>
      (lage === undefined || state.status === lage) &&
      (gren === undefined || theme.id === gren) &&
      (trad === undefined || trees.some(({ id }) => id === trad)) &&
      (part === undefined || supports(state.stances.get(part)?.stance)),
  );
}

function supports(stance: string | undefined): boolean {
  return stance === 'committed' || stance === 'interested';
}
