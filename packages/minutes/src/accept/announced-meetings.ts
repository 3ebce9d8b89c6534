import type { EventOf } from '@utveckling/domain/event';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { State } from '@utveckling/domain/state';

type Announcement = EventOf<'entry.recorded'> & { happened: PartialDate };

/**
 * By meeting, the statement that set the day of its group's next one: the first in its minutes, since what they say of
 * another group's meetings stands below. A day that is said of another group is none.
 */
export function announcedMeetings(state: State): Map<string, Announcement> {
  const next = new Map<string, Announcement>();
  for (const event of [...state.statements.values()].flat()) {
    if (event.type !== 'entry.recorded') continue;
    const { happened } = event;
    const { claim, group } = event.data;
    const meeting = state.sections.get(event.sources[0]?.section ?? '')?.data.meeting ?? '';
    const own = state.meetings.get(meeting)?.held?.data.group;
    if (happened === undefined || own === undefined || (group !== undefined && group !== own)) continue;
    if (claim.kind !== 'event' || claim.name !== nextMeetingName || next.has(meeting)) continue;
    next.set(meeting, { ...event, happened });
  }
  return next;
}

/** What the occasion is called in the log. */
export const nextMeetingName = 'Nästa möte';
