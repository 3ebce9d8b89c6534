import type { Archive } from './archive.ts';
import { type LoggedEvent, type NewEvent, parseNewEvent } from './event.ts';
import type { Claim } from './project/event.ts';
import type { State } from './state.ts';
import { streamOf } from './stream.ts';

const source = { source: 'minutes', section: 'minutes/all' };

/** A statement of one project; `index` is its place in the minutes. For tests. */
export function statement({
  day,
  project,
  claim,
  index,
}: {
  day: string;
  project: string;
  claim: Claim;
  index: number;
}): NewEvent {
  return parseNewEvent({
    id: `test:${day}:${index}`,
    version: 1,
    by: 'test',
    said: { from: day, to: day, certainty: 'stated' },
    sources: [{ ...source, from: index * 10, to: index * 10 + 9 }],
    type: 'entry.recorded',
    data: { projects: [project], claim },
  });
}

/** The events as a log gives them back, after those that name and hang the projects they speak of. */
export function logged(events: readonly NewEvent[]): LoggedEvent[] {
  const slugs = ['fritidsbanken', 'klarsprak', 'po-drom'];
  return [...slugs.flatMap(setting), ...events].map((event, index) => ({
    ...event,
    installation: 'default',
    position: index + 1,
    stream: streamOf(event),
    revision: index + 1,
    recordedAt: '2026-01-01T00:00:00.000Z',
  }));
}

export function archiveOf(state: State): Archive {
  return { state, texts: new Map([['minutes', 'Vi prövade det. '.repeat(40)]]) };
}

function setting(project: string, index: number): NewEvent[] {
  const common = { version: 1, by: 'test', said: null, sources: [], editorial: 'Prov' };
  const tree = { tree: 'gemensamma', name: 'Gemensamma trädet', sentence: 'Prov.', order: 1 };
  return [
    parseNewEvent({ ...common, id: `tree:${index}`, type: 'tree.planted', data: tree }),
    parseNewEvent({
      ...common,
      id: `named:${project}`,
      type: 'project.named',
      data: { project, name: project, theme: 'halsa', aliases: [], order: index + 1 },
    }),
    parseNewEvent({
      ...common,
      id: `hung:${project}`,
      type: 'project.hung',
      data: { tree: 'gemensamma', project, grade: 'shared', reading: 'interpreted' },
    }),
  ];
}
