import { statuses } from '@utveckling/domain/project/status';
import type { FruitRow } from './fruit-rows.ts';

/** What the list can be ordered by. */
export const orders = ['namn', 'gren', 'lage', 'sedan', 'namnd'] as const;
export type Order = (typeof orders)[number];
export type SortOrder = { by: Order; descending: boolean };

/** Reads `ordning` of an address: an order, with "-" before it when turned around. By branch when left out or unknown. */
export function readOrder(ordning: string | undefined): SortOrder {
  const descending = ordning?.startsWith('-') ?? false;
  const by = orders.find((order) => order === (descending ? ordning?.slice(1) : ordning));
  return by === undefined ? { by: 'gren', descending: false } : { by, descending };
}

/** The rows in order; what is equal stands by name, what is unknown stands last either way. */
export function sortRows(rows: readonly FruitRow[], { by, descending }: SortOrder): FruitRow[] {
  return rows.toSorted((a, b) => {
    const [first, second] = [keyOf(a, by), keyOf(b, by)];
    if (first === second) return byName(a, b);
    if (first === undefined) return 1;
    if (second === undefined) return -1;
    const order = by === 'namn' ? byName(a, b) : first < second ? -1 : 1;
    return descending ? -order : order;
  });
}

function keyOf(row: FruitRow, by: Order): string | number | undefined {
  switch (by) {
    case 'namn':
      return row.name;
    case 'gren':
      return row.theme.order;
    case 'lage':
      return row.state.status === null ? undefined : statuses.indexOf(row.state.status);
    case 'sedan':
      return row.state.since?.on;
    case 'namnd':
      return row.lastSpokenOf;
  }
}

function byName(a: FruitRow, b: FruitRow): number {
  return a.name.localeCompare(b.name, 'sv');
}
