import * as z from 'zod';
import { id, slug } from '../identifier.ts';
import { range } from '../meeting/source.ts';
import { labelFields } from '../project/label-fields.ts';

/** A party that carries the tree: data, since another municipality may have others, or another number. */
export const partyDefined = z.strictObject({
  type: z.literal('party.defined'),
  data: z.strictObject({
    party: slug,
    name: z.string().min(1),
    shortName: z.string().min(1),
    colour: z.string().regex(/^#[0-9A-F]{6}$/i),
    leaf: z.enum(['oval', 'pointed', 'round', 'lobed', 'heart', 'needle']),
    order: z.int().positive(),
    /** It is no party any more; only one that nothing was ever said of is removed. */
    removed: z.literal(true).optional(),
  }),
});

export const organisationRegistered = z.strictObject({
  type: z.literal('organisation.registered'),
  data: z.strictObject({
    organisation: slug,
    name: z.string().min(1),
    aliases: z.array(z.string()),
    party: slug.optional(),
  }),
});

/** One organisation was registered twice: from now on the first name means the second. */
export const organisationMerged = z.strictObject({
  type: z.literal('organisation.merged'),
  data: z.strictObject({ organisation: slug, into: slug }),
});

/** A merging was wrong: the organisation stands for itself again. */
export const organisationParted = z.strictObject({
  type: z.literal('organisation.parted'),
  data: z.strictObject({ organisation: slug }),
});

/** A person stands in the sources. The id is opaque; every spelling is the words that the sources point at (S75). */
export const personRecognised = z.strictObject({
  type: z.literal('person.recognised'),
  data: z.strictObject({
    person: id,
    /** A first name alone stays so: "ofullständigt namn" (S69). */
    incomplete: z.boolean(),
  }),
});

/**
 * Somebody asked to be erased. The event's sources are the places where the name stood; the words there are gone from
 * the texts, and a note stands in their place. `persons` are those it was recognised as. `labels` are places in the
 * labels of statements, which stand in the log itself: it is never written anew, but nobody is shown them again.
 */
export const namesErased = z.strictObject({
  type: z.literal('names.erased'),
  data: z.strictObject({
    persons: z.array(id),
    labels: z.array(z.strictObject({ event: id, field: z.enum(labelFields), ...range.shape })).optional(),
  }),
});

export const groupFormed = z.strictObject({
  type: z.literal('group.formed'),
  data: z.strictObject({
    group: slug,
    name: z.string().min(1),
    aliases: z.array(z.string()),
    /** The parties the minutes say sit in it. */
    parties: z.array(slug),
  }),
});

export const membershipChanged = z.strictObject({
  type: z.literal('membership.changed'),
  data: z.strictObject({
    group: slug,
    persons: z.array(id),
    parties: z.array(slug),
    change: z.enum(['standing', 'joined', 'left', 'missing', 'proposed']),
  }),
});

const weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** When a group meets from now on (S39–S41). */
export const scheduleRuled = z.strictObject({
  type: z.literal('schedule.ruled'),
  data: z.strictObject({
    group: slug,
    rule: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('weeks'), weekday, parity: z.enum(['even', 'odd', 'every-other']) }),
      z.strictObject({
        kind: z.literal('monthly'),
        weekday: weekday.optional(),
        nth: z.int().min(1).max(5).optional(),
      }),
    ]),
    from: z.string().optional(),
    until: z.string().optional(),
  }),
});

/** One meeting day that the rule gives but that has to change; the day is the event's `happened` (S42). */
export const scheduleExcepted = z.strictObject({
  type: z.literal('schedule.excepted'),
  data: z.strictObject({ group: slug }),
});
