import type { Range } from '@utveckling/domain/meeting/source';
import type { CorpusDocument } from '../corpus/read-corpus.ts';
import { emptyRegister, type Register } from '../src/register.ts';
import { proposedProjects } from './proposed-projects.ts';
import { readDocument } from './read-document.ts';
import type { Reading } from './reading.ts';

/**
 * Reads documents one after another into a tree that knows nothing at first, each with what the ones before it brought:
 * what an import of several files does when every proposal is accepted.
 */
export function readInOrder(documents: readonly CorpusDocument[]): Reading[] {
  const readings: Reading[] = [];
  let register = emptyRegister;
  for (const document of documents) {
    const reading = readDocument(document, register);
    readings.push(reading);
    register = grown(register, reading);
  }
  return readings;
}

function grown(register: Register, reading: Reading): Register {
  const { head, sections, attendance, findings } = reading.proposal;
  const { group } = head;
  const words = (place: Range) =>
    reading.document.text.slice(place.from, place.to).replace(/\s+/g, ' ').trim();
  const projects = sections.flatMap((section) =>
    proposedProjects(reading, section).map((project) => ({ ...project, aliases: [] })),
  );
  const people = attendance.flatMap(({ name, person }) =>
    name === undefined ? [] : [{ id: person?.id ?? '', spelling: words(name) }],
  );
  return {
    ...register,
    groups:
      group === undefined
        ? register.groups
        : added(register.groups, [{ id: group.id, name: words(group.words), aliases: [] }], ({ id }) => id),
    projects: added(register.projects, projects, ({ slug }) => slug),
    people: withPeople(register.people, people),
    meetings:
      group === undefined || head.date === undefined
        ? register.meetings
        : added(
            register.meetings,
            [{ id: head.date.from, group: group.id, date: head.date, ...nextIn(findings) }],
            ({ id }) => id,
          ),
    schedules: [
      ...register.schedules,
      ...findings.flatMap(({ claim, group: of = group?.id }) =>
        claim.kind === 'schedule' && of !== undefined && head.date !== undefined
          ? [{ group: of, rule: claim.rule, said: head.date.from }]
          : [],
      ),
    ],
  };
}

function nextIn(findings: Reading['proposal']['findings']) {
  for (const { claim } of findings) if (claim.kind === 'next-meeting') return { nextMeeting: claim.date };
  return {};
}

function added<One>(known: readonly One[], more: readonly One[], key: (one: One) => string): One[] {
  const all = new Map(known.map((one) => [key(one), one] as const));
  for (const one of more) if (!all.has(key(one))) all.set(key(one), one);
  return [...all.values()];
}

/** A spelling of somebody who was matched is kept with that person; any other is somebody new. */
function withPeople(
  known: Register['people'],
  met: readonly { id: string; spelling: string }[],
): Register['people'] {
  const all = new Map(known.map(({ id, spellings }) => [id, new Set(spellings)] as const));
  for (const { id, spelling } of met) {
    const own = all.get(id);
    if (own === undefined) all.set(`person-${all.size + 1}`, new Set([spelling]));
    else own.add(spelling);
  }
  return [...all].map(([id, spellings]) => ({ id, spellings: [...spellings] }));
}
