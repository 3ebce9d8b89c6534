import { type EntryOf, entriesOf, type ProjectState } from '@utveckling/domain/project/project-at';

/** Who holds a fruit together, as far as the minutes say. */
export type Coordination = {
  named: readonly EntryOf<'coordinator'>[];
  /** The sentences that ask for one; none once somebody has been named later. */
  wanted: readonly EntryOf<'coordinator'>[];
};

export function coordinatorsOf({ history }: Pick<ProjectState, 'history'>): Coordination {
  const all = entriesOf(history, 'coordinator');
  const named = all.filter(({ claim }) => !claim.wanted);
  const lastNamed = named[0]?.on ?? '';
  return { named, wanted: all.filter(({ claim, on }) => claim.wanted && on > lastNamed) };
}
