import type { Archive } from '@utveckling/domain/archive';
import type { PartialDate } from '@utveckling/domain/partial-date';
import { organisationOf } from '@utveckling/domain/people/organisation-of';
import type { Register } from '../register.ts';
import { spellingsOf } from './spellings-of.ts';

/** What the tree knows, as the reader is told it: names to match with, and the meetings around a document. */
export function registerOf(archive: Archive): Register {
  const { state } = archive;
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
    people: spellingsOf(archive),
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

function meetingsOf({ state }: Archive): Register['meetings'][number][] {
  const next = nextMeetings({ state });
  return [...state.meetings].flatMap(([id, { held }]) => {
    if (held === undefined || held.said === null) return [];
    const nextMeeting = next.get(id);
    const { group } = held.data;
    return [{ id, group, date: held.said, ...(nextMeeting === undefined ? {} : { nextMeeting }) }];
  });
}

/** The day that each meeting set for the next one. */
function nextMeetings({ state }: Pick<Archive, 'state'>): Map<string, PartialDate> {
  const next = new Map<string, PartialDate>();
  for (const event of [...state.statements.values()].flat()) {
    if (event.type !== 'entry.recorded' || event.happened === undefined) continue;
    const { claim } = event.data;
    const meeting = state.sections.get(event.sources[0]?.section ?? '')?.data.meeting;
    if (claim.kind === 'event' && claim.name === nextMeetingName && meeting !== undefined)
      next.set(meeting, event.happened);
  }
  return next;
}

/** What the occasion is called in the log. */
export const nextMeetingName = 'Nästa möte';
