import { id, slug } from '@utveckling/domain/identifier';
import { maskSubjects } from '@utveckling/domain/meeting/public-text';
import { range } from '@utveckling/domain/meeting/source';
import { partialDate } from '@utveckling/domain/partial-date';
import { isOneLine, notOneLine } from '@utveckling/domain/storable';
import * as z from 'zod';
import { attendanceProposal, findingSchema } from '../proposal.ts';

const name = z.string().trim().min(1).max(120).refine(isOneLine, notOneLine);
/** A place as a key: "120-134". */
const place = z.string().regex(/^\d{1,9}-\d{1,9}$/);

const taken = z.strictObject({ do: z.literal('take') });
const dropped = z.strictObject({ do: z.literal('drop') });

/** A finding as the reviewer wrote it: moved, changed, or new where words were selected. */
export const ownFinding = findingSchema.omit({ id: true, rule: true, sureness: true, ask: true });
export type OwnFinding = z.infer<typeof ownFinding>;
/** A line of attendance as the reviewer wrote it. Who it is stands in `names`. */
export const ownAttendance = attendanceProposal.omit({
  sureness: true,
  incomplete: true,
  person: true,
  maybe: true,
  ask: true,
});

export type OwnAttendance = z.infer<typeof ownAttendance>;

const ownGuard = z.strictObject({ ...range.shape, subject: z.enum(maskSubjects) });
export type OwnGuard = z.infer<typeof ownGuard>;

/** Who words name: somebody who is known, somebody new, or the same as another place of this document names. */
const whoChoice = z.union([
  z.strictObject({ person: id }),
  z.strictObject({ isNew: z.literal(true) }),
  z.strictObject({ sameAs: place }),
]);

/**
 * What a reviewer has decided about a proposal. What is not in it is undecided, and `take` says what becomes of that:
 * everything, what the reader is sure of or holds for likely, or nothing.
 */
export const choicesSchema = z.strictObject({
  take: z.enum(['all', 'sure', 'nothing']).default('sure'),
  meeting: z
    .strictObject({
      date: partialDate.optional(),
      title: name.optional(),
      group: slug.optional(),
      /** The meeting's group is none that is known. */
      newGroup: name.optional(),
      /** The meeting that it is another document of; null where it is taken for one, but is a meeting of its own. */
      joins: id.nullable().optional(),
    })
    .default({}),
  /** What sections are about, by id: known projects, and new fruits. */
  sections: z
    .record(
      z.string(),
      z.strictObject({
        projects: z.array(slug),
        newProjects: z.array(z.strictObject({ name, theme: slug.optional() })).max(20),
      }),
    )
    .default({}),
  findings: z
    .record(
      z.string(),
      z.discriminatedUnion('do', [
        taken,
        dropped,
        z.strictObject({ do: z.literal('change'), to: ownFinding }),
      ]),
    )
    .default({}),
  /** Lines of attendance by their place. */
  attendance: z
    .record(
      place,
      z.discriminatedUnion('do', [
        taken,
        dropped,
        z.strictObject({ do: z.literal('change'), to: ownAttendance }),
      ]),
    )
    .default({}),
  /** Words to guard by their place. */
  guards: z.record(place, z.discriminatedUnion('do', [taken, dropped])).default({}),
  /** Names by their place. */
  names: z.record(place, whoChoice).default({}),
  added: z
    .strictObject({
      findings: z.array(ownFinding).max(2000).default([]),
      attendance: z.array(ownAttendance).max(2000).default([]),
      guards: z.array(ownGuard).max(2000).default([]),
    })
    .default({ findings: [], attendance: [], guards: [] }),
});
export type Choices = z.infer<typeof choicesSchema>;

/** Nothing is decided yet. */
export const noChoices: Choices = choicesSchema.parse({});
/** Every proposal is taken as it is. */
export const takeAll: Choices = { ...noChoices, take: 'all' };

/** A place as choices name it. */
export function placeKey({ from, to }: { from: number; to: number }): string {
  return `${from}-${to}`;
}
