import * as z from 'zod';
import type { Archive } from '../archive.ts';
import type { LoggedEvent } from '../event.ts';
import { firstSource, isInternal, quoteOf } from '../meeting/quote.ts';
import { shownClaim } from '../people/erased-labels.ts';
import { roles } from '../people/role.ts';

const fields = z.record(z.string(), z.string());

/** One write: who, when, what, before and after. */
export const logRowSchema = z.object({
  position: z.number(),
  at: z.iso.datetime(),
  /** What was written together. */
  change: z.string().optional(),
  /** The account's id; `seeds` for what came with the installation. */
  by: z.string(),
  role: z.enum(roles).optional(),
  party: z.string().optional(),
  /** What happened, and for a statement what kind of statement. */
  type: z.string(),
  kind: z.string().optional(),
  /** The thing it was written to. */
  stream: z.string(),
  projects: z.array(z.string()),
  /** The public words of a statement. */
  text: z.string().optional(),
  before: fields.optional(),
  after: fields.optional(),
  /** Taken back by who wrote it. */
  undone: z.boolean(),
});
export type LogRow = z.infer<typeof logRowSchema>;

export const logFilterSchema = z.object({
  project: z.string().max(80).optional(),
  by: z.string().max(120).optional(),
  type: z.string().max(40).optional(),
  /** ISO days, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type LogFilter = z.infer<typeof logFilterSchema>;

/**
 * Every write that fits the filter, newest first. What is internal shows that it was written, not its words.
 * `dayOf` gives the ISO day an instant belongs to where the tree stands.
 */
export function changeLog(archive: Archive, filter: LogFilter, dayOf: (instant: string) => string): LogRow[] {
  const values = new Map<string, Record<string, string>>();
  const rows = archive.state.events.map((event) => rowOf(archive, event, values));
  return rows.filter((row) => fits(row, filter, dayOf)).reverse();
}

function rowOf(archive: Archive, event: LoggedEvent, values: Map<string, Record<string, string>>): LogRow {
  const { position, recordedAt: at, change, by, acting, type, stream, id } = event;
  const undone = archive.state.undone.has(id);
  const hidden = isInternal(archive, event);
  const key = hidden ? undefined : keyOf(archive, event);
  const after = hidden ? undefined : fieldsOf(archive, event);
  const before = key === undefined ? undefined : values.get(key);
  if (key !== undefined && after !== undefined && !undone) values.set(key, after);
  const ref = firstSource(event);
  const isStatement = event.type === 'entry.recorded';
  return {
    position,
    at,
    ...(change === undefined ? {} : { change }),
    by,
    ...acting,
    type,
    ...(isStatement ? { kind: event.data.claim.kind } : {}),
    stream,
    projects: projectsOf(event),
    ...(isStatement && ref !== undefined && !hidden ? { text: quoteOf(archive, ref.source, ref) } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    undone,
  };
}

/** What a write gives a new value to; two writes with the same key follow each other as before and after. */
function keyOf(archive: Archive, event: LoggedEvent): string | undefined {
  switch (event.type) {
    case 'entry.recorded': {
      const claim = shownClaim(archive, event);
      const [project = ''] = event.data.projects;
      if (claim.kind === 'status') return `status ${project}`;
      if (claim.kind === 'stance') return `stance ${project} ${claim.party}`;
      if (claim.kind === 'coordinator') return `coordinator ${project}`;
      if (claim.kind === 'description') return `description ${project} ${claim.aspect}`;
      return claim.kind === 'part' ? `part ${project} ${claim.name}` : undefined;
    }
    case 'project.hung':
      return `hung ${event.data.project} ${event.data.tree}`;
    case 'theme.arranged':
      return `arranged ${event.data.theme}`;
    case 'theme.added':
      return `theme ${event.data.theme}`;
    case 'tree.planted':
      return `tree ${event.data.tree}`;
    case 'outside.placed':
      return `outside ${event.data.thing}`;
    case 'party.defined':
      return `party ${event.data.party}`;
    case 'role.granted':
      return `role ${event.data.account} ${event.data.grant.role}`;
    case 'role.revoked':
      return `role ${event.data.account} ${event.data.role}`;
    case 'project.named':
    case 'organisation.registered':
    case 'group.formed':
    case 'setting.changed':
      return `${event.type} ${event.stream}`;
    default:
      return undefined;
  }
}

/** What was set, field by field, in words or ids; where words stand is no value. */
function fieldsOf(archive: Archive, event: LoggedEvent): Record<string, string> | undefined {
  const value = Object.fromEntries(flat(valuesIn(archive, event)));
  return Object.keys(value).length === 0 ? undefined : value;
}

function valuesIn(archive: Archive, event: LoggedEvent): object {
  switch (event.type) {
    case 'entry.recorded': {
      const { kind: _, ...claim } = shownClaim(archive, event);
      return claim;
    }
    case 'setting.changed':
      return event.data.setting;
    case 'role.granted':
      return event.data.grant;
    case 'role.revoked':
      return { role: '' };
    case 'change.undone':
      return { change: event.data.change };
    default:
      return event.data;
  }
}

function flat(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, one]): [string, string][] => {
    const name = path === '' ? key : `${path}.${key}`;
    if (!isShown(key, one)) return [];
    if (Array.isArray(one)) {
      const plain = one.filter((item) => typeof item !== 'object');
      return plain.length === 0 ? [] : [[name, plain.join(', ')]];
    }
    return typeof one === 'object' ? flat(one, name) : [[name, String(one)]];
  });
}

/** A place in a text says nothing to a person, and a hash could confirm a guess. */
function isShown(key: string, value: unknown): boolean {
  if (value === undefined || value === null || key === 'sha256') return false;
  return !(typeof value === 'object' && 'from' in value && typeof value.from === 'number');
}

function projectsOf(event: LoggedEvent): string[] {
  if (event.type === 'entry.recorded') return event.data.projects;
  return event.stream.startsWith('project:') ? [event.stream.slice('project:'.length)] : [];
}

function fits(
  { projects, by, type, kind, at }: LogRow,
  filter: LogFilter,
  dayOf: (instant: string) => string,
): boolean {
  return (
    (filter.project === undefined || projects.includes(filter.project)) &&
    (filter.by === undefined || by === filter.by) &&
    (filter.type === undefined || type === filter.type || kind === filter.type) &&
    (filter.from === undefined || dayOf(at) >= filter.from) &&
    (filter.to === undefined || dayOf(at) <= filter.to)
  );
}
