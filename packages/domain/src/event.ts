import * as z from 'zod';
import { changeUndone } from './change/event.ts';
import { id, slug } from './identifier.ts';
import { meetingAttended, meetingHeld, passageMasked, sectionFound, sourceAdded } from './meeting/event.ts';
import { sourceRef } from './meeting/source.ts';
import { partialDate } from './partial-date.ts';
import {
  groupFormed,
  membershipChanged,
  namesErased,
  organisationMerged,
  organisationParted,
  organisationRegistered,
  partyDefined,
  personRecognised,
  scheduleExcepted,
  scheduleRuled,
} from './people/event.ts';
import { roleGranted, roleRevoked, roles } from './people/role.ts';
import { entryRecorded, projectNamed } from './project/event.ts';
import { settingChanged } from './setting/event.ts';
import {
  outsidePlaced,
  outsideRemoved,
  projectHung,
  themeAdded,
  themeArranged,
  themeRemoved,
  treePlanted,
} from './tree/event.ts';

/**
 * Everything that can happen, version 1. A changed shape is a new version with an upcaster; a new kind of happening,
 * a new field that may be left out, or one more way to say what a field says, changes no shape that is out there.
 */
export const happening = z.discriminatedUnion('type', [
  partyDefined,
  organisationRegistered,
  organisationMerged,
  organisationParted,
  personRecognised,
  namesErased,
  groupFormed,
  membershipChanged,
  scheduleRuled,
  scheduleExcepted,
  treePlanted,
  themeAdded,
  themeRemoved,
  themeArranged,
  projectHung,
  outsidePlaced,
  outsideRemoved,
  meetingHeld,
  sourceAdded,
  sectionFound,
  meetingAttended,
  passageMasked,
  projectNamed,
  entryRecorded,
  roleGranted,
  roleRevoked,
  settingChanged,
  changeUndone,
]);
export type Happening = z.infer<typeof happening>;
export type HappeningOf<T extends Happening['type']> = Extract<Happening, { type: T }>;

/** The three dates and the sources of an event (domain rule 4); `recordedAt` is the server's and is added by the log. */
const circumstances = z
  .strictObject({
    id,
    version: z.literal(1),
    /** The account that recorded it; `seeds` for what came with the installation. */
    by: z.string().min(1),
    /** The meeting or moment that told us. Null for what holds at every date: names, parties, branches, what hangs where. */
    said: partialDate.nullable(),
    /** When it happened or will happen, only where the text gives it. */
    happened: partialDate.optional(),
    /** The very words, in every source of the meeting; empty only with an editorial reason. */
    sources: z.array(sourceRef),
    /** Why an event without words exists: our own naming and drawing, in plain Swedish. */
    editorial: z.string().min(1).optional(),
    /** The change that somebody made by hand: all its events share it. */
    change: id.optional(),
    /** In what capacity it was done; who it was is `by`. */
    acting: z.strictObject({ role: z.enum(roles), party: slug.optional() }).optional(),
  })
  .refine(
    (event) => event.sources.length > 0 || event.editorial !== undefined,
    'an event rests on words or says why it does not',
  );

/** An event as it is handed to the log. */
export type NewEvent = z.infer<typeof circumstances> & Happening;

const envelope = z.looseObject({ type: z.unknown(), data: z.unknown() });

/**
 * Reads an event from outside (a seed, a stored row, a request).
 * @throws z.ZodError that names the field when it is no event of this version.
 */
export function parseNewEvent(raw: unknown): NewEvent {
  const { type, data, ...rest } = envelope.parse(raw);
  return { ...circumstances.parse(rest), ...happening.parse({ type, data }) };
}

/** An event as the log gives it back. */
export type LoggedEvent = NewEvent & {
  installation: string;
  /** Order in the whole log, from 1, without promise of no gaps. */
  position: number;
  /** What the event belongs to (`project:fritidsbanken`, `meeting:2017-10-05`); writes to it are checked by revision. */
  stream: string;
  /** Order within the stream: 1, 2, 3 … */
  revision: number;
  /** Instant in UTC, ISO 8601. */
  recordedAt: string;
};
export type EventOf<T extends Happening['type']> = Extract<LoggedEvent, { type: T }>;
