import * as z from 'zod';
import { id, slug } from '../identifier.ts';
import { maskSubjects } from './public-text.ts';
import { range } from './source.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A meeting took place; its day is the event's `said`. */
export const meetingHeld = z.strictObject({
  type: z.literal('meeting.held'),
  data: z.strictObject({ meeting: id, group: slug, title: z.string().min(1) }),
});

/** A document the meeting was read from. The text lies beside the log and is erasable; the hash says which text it was. */
export const sourceAdded = z.strictObject({
  type: z.literal('source.added'),
  data: z.strictObject({
    meeting: id,
    source: id,
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The first source is the one that is read; later ones are kept beside it. */
    order: z.int().positive(),
  }),
});

/** A section of the minutes: the event's sources give its whole range, heading and text. */
export const sectionFound = z.strictObject({
  type: z.literal('section.found'),
  data: z.strictObject({
    meeting: id,
    section: id,
    order: z.int().positive(),
    parent: id.optional(),
    number: z.string().optional(),
    /** The heading's words in the first source; none where the text just goes on. */
    title: range.optional(),
    /** Where the words of the section begin, after its heading line; its first character where there is none. */
    body: z.int().nonnegative(),
    projects: z.array(slug),
  }),
});

/** What somebody did at a meeting: wrote the minutes, led it, or goes through the minutes and signs them. */
export const attendanceRoles = ['secretary', 'chair', 'approver'] as const;

/** One line of an attendance list; the name shown is the source's own words. */
export const meetingAttended = z.strictObject({
  type: z.literal('meeting.attended'),
  data: z.strictObject({
    meeting: id,
    /** None where the line names an organisation and nobody; `name` is then the organisation's words. */
    person: id.optional(),
    order: z.int().positive(),
    name: range,
    /** The organisation's words in the same line, only where that meeting's minutes have them. */
    affiliation: range.optional(),
    organisations: z.array(slug),
    presence: z.enum(['present', 'absent', 'listed']),
    role: z.enum(attendanceRoles).optional(),
    from: clock.optional(),
    until: clock.optional(),
    /** The words that say which part of the meeting it was, where they give no time: "lämnade vid § 5". */
    during: range.optional(),
  }),
});

/** Words that are not for the public text; the event's sources say where (domain rule 5). */
export const passageMasked = z.strictObject({
  type: z.literal('passage.masked'),
  data: z.strictObject({ meeting: id, subject: z.enum(maskSubjects) }),
});
