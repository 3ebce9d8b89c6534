import type { NewEvent } from '@utveckling/domain/event';
import { frameEvents, toldEvents } from './meeting-events.ts';
import { meetings } from './meetings.ts';
import { placeFinder, readMeeting } from './read-meeting.ts';
import { peopleEvents, pictureEvents, projectEvents, type Registry } from './register-events.ts';

/**
 * The five minutes as events, in the order a log can take them: the meetings with their sources, sections and masks,
 * the registers, then what each meeting tells, oldest first. The same answer every time.
 * @throws Error naming file and quote when a quote does not stand in exactly one place.
 */
export function seedEvents(): NewEvent[] {
  const read = meetings.map(readMeeting);
  const find = placeFinder(read);
  const registry: Registry = {
    find,
    saidAt: (place) => {
      const meeting = meetings.find(({ id }) => id === place.meeting);
      if (meeting === undefined) throw new Error(`No meeting ${place.meeting}`);
      return meeting.said;
    },
  };
  return [
    ...read.flatMap(frameEvents),
    ...pictureEvents(registry),
    ...peopleEvents(registry),
    ...projectEvents(registry),
    ...read.flatMap((meeting) => toldEvents(meeting, find)),
  ];
}
