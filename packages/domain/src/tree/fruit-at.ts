import type { Status } from '../project/status.ts';
import type { DatedStance, DatedStatus, Fruit } from './tree-schema.ts';

/** What a fruit looks like at a date. */
export type FruitState = {
  /** Whether any meeting had spoken of it by then; before that it is not drawn. */
  drawn: boolean;
  status: Status | null;
  /** The statement the status comes from, with its day and reading. */
  since: DatedStatus | undefined;
  /** The last stance of each party that had said one by then. */
  stances: ReadonlyMap<string, DatedStance>;
  /** Whether the minutes asked for a coordinator and none was named since. */
  coordinatorWanted: boolean;
};

/** A fruit as it was right after what was said on `date` (an ISO day); today's when no date is given. */
export function fruitAt(fruit: Fruit, date?: string): FruitState {
  const until = <T extends { on: string }>(items: readonly T[]): readonly T[] =>
    date === undefined ? items : items.filter((item) => item.on <= date);
  const statuses = until(fruit.statuses);
  const last = statuses.at(-1);
  return {
    drawn: until(fruit.mentions).length > 0,
    status: last?.status ?? null,
    since: last === undefined ? undefined : firstOfRun(statuses, last),
    stances: new Map(until(fruit.stances).map((stance) => [stance.party, stance])),
    coordinatorWanted: until(fruit.coordination).at(-1)?.wanted ?? false,
  };
}

/** "Sedan": the first of the unbroken run of statements that gave the same status. */
function firstOfRun(statuses: readonly DatedStatus[], last: DatedStatus): DatedStatus {
  const before = statuses.findLastIndex(({ status }) => status !== last.status);
  return statuses[before + 1] ?? last;
}
