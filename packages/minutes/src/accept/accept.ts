import type { Archive } from '@utveckling/domain/archive';
import type { Author, Decision } from '@utveckling/domain/change/command';
import { type Refused, refused } from '@utveckling/domain/refusal';
import { aboutSections } from './about-sections.ts';
import type { AcceptedDocument } from './accepted-document.ts';
import { addAttendance } from './add-attendance.ts';
import { addFindings } from './add-findings.ts';
import { addMasks } from './add-masks.ts';
import { addMeeting } from './add-meeting.ts';
import { addPeople } from './add-people.ts';
import { addSections } from './add-sections.ts';
import { chosen } from './chosen.ts';
import { eventsOf } from './events-of.ts';
import { freeMeetingId } from './free-meeting-id.ts';
import { newThings } from './new-things.ts';
import { secondSource } from './second-source.ts';
import { unknownIn } from './unknown-in.ts';
import { whoIsNamed } from './who-is-named.ts';

/**
 * The events that a reviewed document gives: one change, which can be taken back whole. A document of a meeting that is
 * there becomes one more source of it. Refuses what has no day, what is there already, and choices of what is not there.
 */
export function accept(archive: Archive, document: AcceptedDocument, author: Author): Decision | Refused {
  const { proposal, choices, text, joins } = document;
  const meetingWithIt = meetingWith(archive, document);
  if (meetingWithIt !== undefined) return refused({ reason: 'already-imported', meeting: meetingWithIt });
  const take = chosen(proposal, choices);
  const unknown = unknownIn(archive, document, take);
  if (unknown !== undefined) return refused({ reason: 'unknown-thing', thing: unknown });
  if (joins !== undefined) return secondSource(archive, document, take, author, joins);

  const said = choices.meeting.date ?? proposal.head.date;
  if (said === undefined) return refused({ reason: 'no-date' });
  const meeting = freeMeetingId(archive, said);
  const events = eventsOf(author, meeting, document.source);
  const people = whoIsNamed(archive, text, choices, document.source);
  const group = addMeeting(archive, document, events, { meeting, said });
  const about = aboutSections(document, newThings(archive, events), events);
  addSections(document, take, events, { meeting, said, about });
  addMasks(document, take, events, { meeting, said });
  addAttendance(archive, take, events, { meeting, said, people, text });
  addFindings(archive, take, events, { said, group, about, people, text });
  addPeople(archive, document, events, people);
  return { events: events.all(), text: '' };
}

/** The meeting that has the very document, or its very words, as a source. */
function meetingWith({ state, texts }: Archive, { source, text }: AcceptedDocument): string | undefined {
  const isIt = (one: string) => one === source || texts.get(one) === text;
  return [...state.meetings].find(([, { sources }]) => sources.some(({ data }) => isIt(data.source)))?.[0];
}
