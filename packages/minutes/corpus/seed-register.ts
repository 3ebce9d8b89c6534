import { groups } from '../../../seeds/src/groups.ts';
import type { MeetingSeed } from '../../../seeds/src/meeting-seed.ts';
import { meetings } from '../../../seeds/src/meetings.ts';
import { organisations } from '../../../seeds/src/organisations.ts';
import { parties } from '../../../seeds/src/parties.ts';
import { people } from '../../../seeds/src/people.ts';
import type { Place } from '../../../seeds/src/place.ts';
import { projects } from '../../../seeds/src/projects.ts';
import type { Told } from '../../../seeds/src/told.ts';
import type { Register } from '../src/register.ts';

/**
 * What the tree of the seeds knows when one of its documents comes: all names of projects, groups and organisations,
 * but of meetings, schedules and spellings only what other meetings tell.
 */
export function seedRegister(source: string): Register {
  const others = meetings.filter(({ sources }) => !sources.some((one) => one === source));
  return {
    groups: groups.map(({ group, name, aliases }) => ({ id: group, name, aliases })),
    projects: projects.map(({ project, name, aliases }) => ({ slug: project, name, aliases })),
    parties: parties.map(({ party, name, shortName }) => ({ id: party, name, shortName })),
    organisations: organisations.map(({ organisation, name, aliases, ...rest }) => ({
      id: organisation,
      name,
      aliases,
      ...('party' in rest ? { party: rest.party } : {}),
    })),
    people: people.flatMap(({ person, places }) => spellingsOf(person, places, others)),
    meetings: others.map(meetingOf),
    schedules: others.flatMap(schedulesOf),
  };
}

function spellingsOf(
  id: string,
  places: readonly Place[],
  others: readonly MeetingSeed[],
): Register['people'][number][] {
  const known = places.filter(({ meeting }) => others.some((other) => other.id === meeting));
  if (known.length === 0) return [];
  return [{ id, spellings: [...new Set(known.map(({ quote }) => quote))] }];
}

function meetingOf(meeting: MeetingSeed): Register['meetings'][number] {
  const next = toldIn(meeting).find(({ told }) => told.kind === 'event' && told.name === 'Nästa möte')?.told
    .happened;
  return {
    id: meeting.id,
    group: meeting.group,
    date: meeting.said,
    ...(next === undefined ? {} : { nextMeeting: next }),
  };
}

function schedulesOf(meeting: MeetingSeed): Register['schedules'][number][] {
  return toldIn(meeting).flatMap(({ told, group }) =>
    told.kind === 'schedule'
      ? [{ group: told.group ?? group, rule: told.rule, said: meeting.said.from }]
      : [],
  );
}

function toldIn(meeting: MeetingSeed): { told: Told; group: string }[] {
  return meeting.sections.flatMap(({ group = meeting.group, statements = [] }) =>
    statements.flatMap(({ tells = [] }) => tells.map((told) => ({ told, group }))),
  );
}
