import { isUnreported, meetingsSilent } from '@utveckling/domain/project/unreported';
import { type FruitState, fruitAt } from '@utveckling/domain/tree/fruit-at';
import type { Fruit, TreeView } from '@utveckling/domain/tree/tree-schema';

/** A fruit as it is drawn at a date. */
export type DrawnFruit = FruitState & {
  /** How many meetings have passed in silence, when they are so many that the tree marks it; else 0. */
  silent: number;
};

/** What the drawing shows of a fruit right after `date`; today when no date is given. */
export function drawnFruit(
  fruit: Fruit,
  { meetings, silentMeetings }: Pick<TreeView, 'meetings' | 'silentMeetings'>,
  date?: string,
): DrawnFruit {
  const state = fruitAt(fruit, date);
  const { mentions } = fruit;
  const isSilent = isUnreported({ mentions, status: state.status }, meetings, silentMeetings, date);
  return { ...state, silent: isSilent ? meetingsSilent(mentions, meetings, date) : 0 };
}
