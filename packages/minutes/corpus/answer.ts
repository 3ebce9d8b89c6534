import { slug } from '@utveckling/domain/identifier';
import * as z from 'zod';
import { attendanceProposal, contradictionSchema, guardSchema } from '../src/proposal.ts';

const day = z.iso.date();
const clock = z.string().regex(/^\d\d:\d\d$/);
const words = z.string().min(1);
/** Words that can be read both ways: finding them is neither right nor wrong. */
const either = z.array(words).default([]);

const attendanceAnswer = z
  .strictObject({
    name: words.optional(),
    /** The organisation's words; only scored where they are given. */
    affiliation: words.optional(),
    presence: attendanceProposal.shape.presence,
    role: attendanceProposal.shape.role,
    arrived: clock.optional(),
    left: clock.optional(),
    during: words.optional(),
  })
  .refine(
    ({ name, affiliation }) => name !== undefined || affiliation !== undefined,
    'somebody must be named',
  );

const sectionAnswer = z.strictObject({
  /** The first words of its first line. Sections stand in the order of the text. */
  begins: words,
  /** What the section is about. */
  projects: z.array(slug),
  /** Projects that only single statements in it are about; undefined where nobody has marked them. */
  mentions: z.array(slug).optional(),
  /** Names that could be taken for a project here, or not. */
  mayBe: either,
});

const actionAnswer = z.strictObject({
  quote: words,
  /** The owners as the words name them. */
  who: z.array(words),
  parties: z.array(slug).default([]),
  ownerMissing: z.boolean().default(false),
  /** Only where the day can be told. */
  due: z.strictObject({ from: day, to: day }).optional(),
});

const quoted = z.strictObject({ quote: words });

/** What somebody who has read a document by hand says stands in it. Words, no offsets. */
export const answerSchema = z.strictObject({
  /** Which forms of real minutes the document has, in a sentence. */
  form: words,
  /** UTF-8 when nothing is said. */
  encoding: z.literal('windows-1252').optional(),
  /** What is known before: a file in registers/, `seeds`, or nothing. */
  register: words,
  /** `null`: nothing tells. `any`: whether it is called stated or computed is a matter of taste. */
  date: z.strictObject({ from: day, to: day, certainty: z.enum(['stated', 'not-stated', 'any']) }).nullable(),
  /** Undefined where nobody has looked for them. */
  contradictions: z.array(contradictionSchema.shape.about).optional(),
  /** Undefined where the text names none. */
  group: words.optional(),
  groupId: slug.optional(),
  from: clock.optional(),
  until: clock.optional(),
  attendance: z.array(attendanceAnswer),
  /** The names of each project; a proposed slug made of any of them is right. */
  projects: z.record(slug, z.array(words)).default({}),
  sections: z.array(sectionAnswer),
  decisions: z.array(quoted),
  mayDecide: either,
  actions: z.array(actionAnswer),
  mayAct: either,
  carryOvers: z.array(quoted),
  mayCarry: either,
  guards: z.array(z.strictObject({ quote: words, kind: guardSchema.shape.kind.exclude(['name']) })),
  mayGuard: either,
});
export type Answer = z.infer<typeof answerSchema>;
export type AttendanceAnswer = Answer['attendance'][number];
