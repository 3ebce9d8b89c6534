import type { Archive } from '@utveckling/domain/archive';
import type { Range } from '@utveckling/domain/meeting/source';
import { themesIn } from '@utveckling/domain/tree/standing';
import type { AcceptedDocument } from './accepted-document.ts';
import type { Chosen } from './chosen.ts';

/** The first thing that the choices name and that is not there: a fruit, a group, a person, a section, words. */
export function unknownIn(
  { state }: Archive,
  { text, proposal, choices }: AcceptedDocument,
  { findings, attendance, guards }: Chosen,
): string | undefined {
  const sections = new Set(proposal.sections.map(({ id }) => id));
  const themes = new Set(themesIn(state).map(({ theme }) => theme));
  const chosenSections = Object.values(choices.sections);
  const { group, joins } = choices.meeting;
  const groups = new Set([...state.groups.keys(), proposal.head.group?.id]);
  return [
    ...missing(
      [
        ...findings.flatMap(({ projects }) => projects),
        ...chosenSections.flatMap(({ projects }) => projects),
      ],
      (slug) => state.projects.get(slug)?.named !== undefined,
    ),
    ...missing(
      chosenSections.flatMap(({ newProjects }) => newProjects.flatMap(({ theme }) => theme ?? [])),
      (one) => themes.has(one),
    ),
    ...missing(
      findings.flatMap((one) => one.group ?? []),
      (one) => groups.has(one),
    ),
    ...missing(group === undefined ? [] : [group], (one) => state.groups.has(one)),
    ...missing(
      typeof joins === 'string' ? [joins] : [],
      (one) => state.meetings.get(one)?.held !== undefined,
    ),
    ...missing(
      [...findings, ...attendance].map(({ section }) => section),
      (one) => sections.has(one),
    ),
    ...missing(
      [
        ...Object.values(choices.names).flatMap((who) => ('person' in who ? [who.person] : [])),
        ...findings.flatMap(({ claim }) => (claim.kind === 'action' ? (claim.people ?? []) : [])),
      ],
      (one) => state.people.has(one) && !state.erased.has(one),
    ),
    ...missing(
      [
        ...findings,
        ...guards,
        ...attendance,
        ...namedIn(findings),
        ...attendance.flatMap(({ name, affiliation }) => [name ?? [], affiliation ?? []].flat()),
      ].map(({ from, to }) => `${from}-${to}`),
      (place) => isIn(text, place),
    ),
  ][0];
}

function missing(names: readonly string[], isThere: (name: string) => boolean): string[] {
  return names.filter((name) => !isThere(name)).slice(0, 1);
}

function isIn(text: string, place: string): boolean {
  const [from = 0, to = 0] = place.split('-').map(Number);
  return from < to && to <= text.length;
}

function namedIn(findings: Chosen['findings']): Range[] {
  return findings.flatMap(({ claim }) => {
    switch (claim.kind) {
      case 'action':
      case 'coordinator':
        return claim.who.map(({ words }) => words);
      case 'membership':
        return claim.persons.map(({ words }) => words);
      case 'document':
        return claim.by === undefined ? [] : [claim.by.words];
      default:
        return [];
    }
  });
}
