import { compareEvents } from './compare-events.ts';
import { compareStatements } from './compare-statements.ts';
import type { EventOf, LoggedEvent } from './event.ts';
import { insertSorted } from './insert-sorted.ts';
import { isLater } from './is-later.ts';
import type { Mask } from './meeting/public-text.ts';
import { type LabelPlace, withoutErasedNames } from './people/erased-labels.ts';
import type { Role } from './people/role.ts';
import type { SettingName } from './setting/setting.ts';

/** Statements in which a project or group has a history of its own. */
export type Statement = EventOf<
  'entry.recorded' | 'membership.changed' | 'schedule.ruled' | 'schedule.excepted'
>;

/** All that is known of one meeting. */
export type MeetingRecord = {
  held?: EventOf<'meeting.held'>;
  sources: EventOf<'source.added'>[];
  sections: EventOf<'section.found'>[];
  attendance: EventOf<'meeting.attended'>[];
};

/** All that is known of one project. */
export type ProjectRecord = {
  named?: EventOf<'project.named'>;
  hangings: EventOf<'project.hung'>[];
  entries: EventOf<'entry.recorded'>[];
  /** Sections that speak of it, in order of history: what makes it mentioned at a date. */
  sections: EventOf<'section.found'>[];
};

/**
 * Everything folded from the log. Every list is kept in the order of history, so that the same set of events
 * gives the same state in whatever order it was recorded.
 */
export type State = {
  /** Position of the last event folded in; 0 for an empty log. */
  position: number;
  parties: Map<string, EventOf<'party.defined'>>;
  organisations: Map<string, EventOf<'organisation.registered'>>;
  people: Map<string, EventOf<'person.recognised'>>;
  groups: Map<string, EventOf<'group.formed'>>;
  trees: Map<string, EventOf<'tree.planted'>>;
  themes: Map<string, EventOf<'theme.added'>>;
  outside: Map<string, EventOf<'outside.placed'>>;
  /** Branches and things outside that were taken away; what counts is which came last (`tree/standing.ts`). */
  removedThemes: Map<string, EventOf<'theme.removed'>>;
  removedOutside: Map<string, EventOf<'outside.removed'>>;
  /** The order of a branch's fruits, where somebody has chosen it. */
  arrangements: Map<string, EventOf<'theme.arranged'>>;
  projects: Map<string, ProjectRecord>;
  meetings: Map<string, MeetingRecord>;
  sections: Map<string, EventOf<'section.found'>>;
  statements: Map<string, Statement[]>;
  /** Masked passages of each source. */
  masks: Map<string, Mask[]>;
  /** The roles that hold for each account. */
  grants: Map<string, Map<Role, EventOf<'role.granted'>>>;
  settings: Map<SettingName, EventOf<'setting.changed'>>;
  /** Organisations that were found to be another one, and which. */
  merged: Map<string, string>;
  /** People whose name is gone. */
  erased: Set<string>;
  /** Where names were erased from the labels of statements, by the statement's id. */
  erasedLabels: Map<string, LabelPlace[]>;
  /** The last revision of each stream: what a writer must have seen. */
  revisions: Map<string, number>;
  /** What each change made by hand wrote, also when it was undone. */
  changes: Map<string, LoggedEvent[]>;
  /** Events that count as never said. */
  undone: Set<string>;
  /** Every entry by its id. */
  entries: Map<string, EventOf<'entry.recorded'>>;
  /** Entries that a later one corrects, and which. */
  corrections: Map<string, string>;
  /** Questions that a later entry answers, and which. */
  answers: Map<string, string>;
  /** The whole log as it was folded in, so that what held before an undone change can be folded again. */
  events: LoggedEvent[];
};

export function createState(): State {
  return {
    position: 0,
    parties: new Map(),
    organisations: new Map(),
    people: new Map(),
    groups: new Map(),
    trees: new Map(),
    themes: new Map(),
    outside: new Map(),
    removedThemes: new Map(),
    removedOutside: new Map(),
    arrangements: new Map(),
    projects: new Map(),
    meetings: new Map(),
    sections: new Map(),
    statements: new Map(),
    masks: new Map(),
    grants: new Map(),
    settings: new Map(),
    merged: new Map(),
    erased: new Set(),
    erasedLabels: new Map(),
    revisions: new Map(),
    changes: new Map(),
    undone: new Set(),
    entries: new Map(),
    corrections: new Map(),
    answers: new Map(),
    events: [],
  };
}

/** The state that a whole log gives. What is taken back is known before the first event, so that nothing is folded twice. */
export function fold(events: Iterable<LoggedEvent>): State {
  const state = createState();
  advanceAll(state, [...events]);
  return state;
}

/** Folds several events into `state`, in place; whatever they take back, the log is folded again once at most. */
export function advanceAll(state: State, events: readonly LoggedEvent[]): void {
  const isAnew = state.events.length > 0 && events.some(changesEarlier);
  for (const event of events) foresee(state, event);
  for (const event of events) take(state, event);
  if (isAnew) refold(state);
}

/**
 * Folds one more event into `state`, in place: the cost is that of the event, not of the log. Only what changes earlier
 * events, which is rare, has the log folded again.
 */
export function advance(state: State, event: LoggedEvent): void {
  foresee(state, event);
  take(state, event);
  if (changesEarlier(event)) refold(state);
}

/** A change that is undone counts as never said; a name that is erased from a label is not there. */
function changesEarlier(event: LoggedEvent): boolean {
  return event.type === 'change.undone' || (event.type === 'names.erased' && event.data.labels !== undefined);
}

/** Takes in what changes earlier events before any of them is folded. */
function foresee(state: State, event: LoggedEvent): void {
  if (event.type === 'change.undone') for (const id of event.data.events) state.undone.add(id);
  if (event.type === 'names.erased')
    for (const place of event.data.labels ?? []) listOf(state.erasedLabels, place.event).push(place);
}

function take(state: State, logged: LoggedEvent): void {
  const event = withoutErasedNames(state, logged);
  state.events.push(event);
  state.position = Math.max(state.position, event.position);
  state.revisions.set(event.stream, Math.max(state.revisions.get(event.stream) ?? 0, event.revision));
  if (event.change !== undefined) listOf(state.changes, event.change).push(event);
  if (!state.undone.has(event.id)) apply(state, event);
}

function refold(state: State): void {
  const { events, undone, erasedLabels } = state;
  Object.assign(state, createState(), { undone, erasedLabels });
  for (const event of events) take(state, event);
}

function apply(state: State, event: LoggedEvent): void {
  switch (event.type) {
    case 'party.defined':
      keepLatest(state.parties, event.data.party, event);
      break;
    case 'organisation.registered':
      keepLatest(state.organisations, event.data.organisation, event);
      break;
    case 'person.recognised':
      keepLatest(state.people, event.data.person, event);
      break;
    case 'group.formed':
      keepLatest(state.groups, event.data.group, event);
      break;
    case 'tree.planted':
      keepLatest(state.trees, event.data.tree, event);
      break;
    case 'theme.added':
      keepLatest(state.themes, event.data.theme, event);
      break;
    case 'outside.placed':
      keepLatest(state.outside, event.data.thing, event);
      break;
    case 'theme.removed':
      keepLatest(state.removedThemes, event.data.theme, event);
      break;
    case 'theme.arranged':
      keepLatest(state.arrangements, event.data.theme, event);
      break;
    case 'outside.removed':
      keepLatest(state.removedOutside, event.data.thing, event);
      break;
    case 'project.named': {
      const project = projectRecord(state, event.data.project);
      project.named = latest(project.named, event);
      break;
    }
    case 'project.hung':
      insertSorted(projectRecord(state, event.data.project).hangings, event, compareEvents);
      break;
    case 'meeting.held': {
      const meeting = meetingRecord(state, event.data.meeting);
      meeting.held = latest(meeting.held, event);
      break;
    }
    case 'source.added':
      insertSorted(meetingRecord(state, event.data.meeting).sources, event, byOrder);
      break;
    case 'section.found':
      keepLatest(state.sections, event.data.section, event);
      insertSorted(meetingRecord(state, event.data.meeting).sections, event, byOrder);
      for (const slug of event.data.projects) {
        insertSorted(projectRecord(state, slug).sections, event, compareEvents);
      }
      break;
    case 'meeting.attended':
      insertSorted(meetingRecord(state, event.data.meeting).attendance, event, byOrder);
      break;
    case 'passage.masked':
      maskSources(state, event, event.data.subject);
      break;
    case 'entry.recorded':
      addEntry(state, event);
      break;
    case 'role.granted':
      grantsOf(state, event.data.account).set(event.data.grant.role, event);
      break;
    case 'role.revoked':
      grantsOf(state, event.data.account).delete(event.data.role);
      break;
    case 'setting.changed':
      keepLatest(state.settings, event.data.setting.name, event);
      break;
    case 'organisation.merged':
      state.merged.set(event.data.organisation, event.data.into);
      break;
    case 'organisation.parted':
      state.merged.delete(event.data.organisation);
      break;
    case 'names.erased':
      for (const person of event.data.persons) state.erased.add(person);
      maskSources(state, event, 'name');
      break;
    case 'change.undone':
      // Foreseen.
      break;
    case 'membership.changed':
    case 'schedule.ruled':
    case 'schedule.excepted':
      addStatement(state, event.data.group, event);
      break;
    default:
      event satisfies never;
  }
}

function grantsOf(state: State, account: string): Map<Role, EventOf<'role.granted'>> {
  const known = state.grants.get(account);
  if (known !== undefined) return known;
  const created = new Map<Role, EventOf<'role.granted'>>();
  state.grants.set(account, created);
  return created;
}

function maskSources(state: State, { sources }: LoggedEvent, subject: Mask['subject']): void {
  for (const { source, from, to } of sources) {
    insertSorted(listOf(state.masks, source), { from, to, subject }, (a, b) => a.from - b.from);
  }
}

function addEntry(state: State, event: EventOf<'entry.recorded'>): void {
  const { projects, group, corrects, answers } = event.data;
  const compare = compareStatements(state);
  state.entries.set(event.id, event);
  for (const slug of projects) insertSorted(projectRecord(state, slug).entries, event, compare);
  if (group !== undefined) addStatement(state, group, event);
  // What corrects it was recorded first, as when older minutes come in last: only now is its place known.
  if (state.corrections.has(event.id)) {
    for (const slug of projects) projectRecord(state, slug).entries.sort(compare);
    if (group !== undefined) listOf(state.statements, group).sort(compare);
  }
  if (corrects !== undefined) state.corrections.set(corrects, event.id);
  if (answers !== undefined) state.answers.set(answers, event.id);
}

function addStatement(state: State, group: string, event: Statement): void {
  insertSorted(listOf(state.statements, group), event, compareStatements(state));
}

function projectRecord(state: State, slug: string): ProjectRecord {
  const known = state.projects.get(slug);
  if (known !== undefined) return known;
  const created: ProjectRecord = { hangings: [], entries: [], sections: [] };
  state.projects.set(slug, created);
  return created;
}

function meetingRecord(state: State, id: string): MeetingRecord {
  const known = state.meetings.get(id);
  if (known !== undefined) return known;
  const created: MeetingRecord = { sources: [], sections: [], attendance: [] };
  state.meetings.set(id, created);
  return created;
}

function keepLatest<T extends LoggedEvent>(all: Map<string, T>, key: string, event: T): void {
  all.set(key, latest(all.get(key), event));
}

function latest<T extends LoggedEvent>(known: T | undefined, event: T): T {
  return known === undefined || isLater(event, known) ? event : known;
}

type Ordered = LoggedEvent & { data: { order: number } };

function byOrder(a: Ordered, b: Ordered): number {
  return a.data.order - b.data.order || compareEvents(a, b);
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const created: T[] = [];
  lists.set(key, created);
  return created;
}
