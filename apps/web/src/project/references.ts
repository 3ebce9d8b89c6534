import type { EntryView } from '@utveckling/domain/project/entry-schema';
import type { MeetingMark, PartyView } from '@utveckling/domain/tree/tree-schema';

/** What the entries of a history point at by id: names of fruits, the parties, the meetings. */
export type References = {
  /** The fruit whose history it is. */
  self?: string;
  names: Record<string, string>;
  parties: readonly PartyView[];
  meetings: readonly MeetingMark[];
  /** All that holds at the day one looks at; left out where no fruit is looked at. */
  history?: readonly EntryView[];
};
