import type { ClaimKind, ClaimView, EntryView } from './entry-schema.ts';
import { newestFirst } from './newest-first.ts';
import type { ProjectView } from './project-schema.ts';

/** An entry of one kind, its claim known by that kind. */
export type EntryOf<K extends ClaimKind> = EntryView & { kind: K; claim: Extract<ClaimView, { kind: K }> };

/** A project as the minutes showed it right after a date, and what was said later. */
export type ProjectState = {
  /** Newest first. */
  history: EntryView[];
  later: EntryView[];
  /** What of the history holds: all but what was corrected. */
  standing: EntryView[];
  /** The statement today's status rests on, and the first of the unbroken run of statements that gave it. */
  status: EntryOf<'status'> | undefined;
  since: EntryOf<'status'> | undefined;
  /** Each party's stances, newest first: the first one holds, a second one that differs is what it reversed. */
  stances: ReadonlyMap<string, EntryOf<'stance'>[]>;
  /** The first meeting that spoke of it; it may be later than the date. */
  firstMention: string | undefined;
  mentioned: boolean;
};

/** What holds for a project right after `date` (an ISO day); today's when no date is given. */
export function projectAt(project: ProjectView, date?: string): ProjectState {
  const history = project.history.filter((entry) => date === undefined || entry.on <= date);
  const later = project.history.filter((entry) => date !== undefined && entry.on > date);
  const standing = history.filter(({ correctedBy }) => correctedBy === undefined);
  const statuses = entriesOf(standing, 'status');
  const firstMention = project.mentions[0]?.on;
  return {
    history,
    later,
    standing,
    status: latestOf(statuses),
    since: sinceWhen(statuses),
    stances: stancesByParty(standing),
    firstMention,
    mentioned: firstMention !== undefined && (date === undefined || firstMention <= date),
  };
}

/** The entries of one kind, in the order given. */
export function entriesOf<K extends ClaimKind>(entries: readonly EntryView[], kind: K): EntryOf<K>[] {
  return entries.filter((entry): entry is EntryOf<K> => entry.claim.kind === kind);
}

/** History is newest meeting first but in the order of the minutes within it, so the last word of the first day holds. */
function latestOf<T extends { on: string }>(entries: readonly T[]): T | undefined {
  return entries.findLast((entry) => entry.on === entries[0]?.on);
}

function sinceWhen(statuses: readonly EntryOf<'status'>[]): EntryOf<'status'> | undefined {
  const held = latestOf(statuses)?.claim.status;
  const broken = statuses.findIndex(({ claim }) => claim.status !== held);
  const run = broken === -1 ? statuses : statuses.slice(0, broken);
  return run.at(-1) ?? latestOf(statuses);
}

function stancesByParty(history: readonly EntryView[]): Map<string, EntryOf<'stance'>[]> {
  const parties = new Map<string, EntryOf<'stance'>[]>();
  for (const entry of newestFirst(entriesOf(history, 'stance').reverse())) {
    parties.set(entry.claim.party, [...(parties.get(entry.claim.party) ?? []), entry]);
  }
  return parties;
}
