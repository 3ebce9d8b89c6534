import type { Archive } from '@utveckling/domain/archive';
import { organisationOf } from '@utveckling/domain/people/organisation-of';
import type { Register } from '../register.ts';
import { announcedMeetings } from './announced-meetings.ts';
import { spellingsOf } from './spellings-of.ts';

/** What the tree knows, as the reader is told it: names to match with, and the meetings around a document. */
export function registerOf(archive: Archive): Register {
  const { state } = archive;
  const groups = groupsOfPeople(state);
  return {
    groups: [...state.groups.values()].map(({ data: { group: id, name, aliases } }) => ({
      id,
      name,
      aliases,
    })),
    projects: [...state.projects].flatMap(([slug, { named }]) =>
      named === undefined ? [] : [{ slug, name: named.data.name, aliases: named.data.aliases }],
    ),
    parties: [...state.parties.values()].flatMap(({ data: { party: id, name, shortName, removed } }) =>
      removed === true ? [] : [{ id, name, shortName }],
    ),
    organisations: [...state.organisations.values()].map(({ data: { organisation, party, ...names } }) => ({
      ...names,
      id: organisationOf(state, organisation),
      ...(party === undefined ? {} : { party }),
    })),
    people: spellingsOf(archive).map((one) => ({ ...one, groups: [...(groups.get(one.id) ?? [])] })),
    meetings: meetingsOf(archive),
    schedules: [...state.statements.values()]
      .flat()
      .flatMap((event) =>
        event.type === 'schedule.ruled' && event.said !== null
          ? [{ group: event.data.group, rule: event.data.rule, said: event.said.from }]
          : [],
      ),
  };
}

/** The groups at whose meetings somebody is on the list. */
function groupsOfPeople({ meetings }: Archive['state']): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { held, attendance } of meetings.values())
    for (const { data } of attendance) {
      if (held === undefined || data.person === undefined) continue;
      groups.set(data.person, (groups.get(data.person) ?? new Set()).add(held.data.group));
    }
  return groups;
}

function meetingsOf({ state }: Archive): Register['meetings'][number][] {
  const next = announcedMeetings(state);
  return [...state.meetings].flatMap(([id, { held }]) => {
    if (held === undefined || held.said === null) return [];
    const nextMeeting = next.get(id)?.happened;
    const { group } = held.data;
    return [{ id, group, date: held.said, ...(nextMeeting === undefined ? {} : { nextMeeting }) }];
  });
}
