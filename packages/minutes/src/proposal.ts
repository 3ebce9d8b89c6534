import { id, slug } from '@utveckling/domain/identifier';
import { range } from '@utveckling/domain/meeting/source';
import { partialDate } from '@utveckling/domain/partial-date';
import { membershipChanged, scheduleRuled } from '@utveckling/domain/people/event';
import { claimOf } from '@utveckling/domain/project/event';
import * as z from 'zod';

/** How sure a finding is: the words say it, they nearly say it, or somebody must decide. */
export const surenesses = ['sure', 'likely', 'unsure'] as const;
export type Sureness = (typeof surenesses)[number];

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** From 0 to 1, how like the words are to what they are matched with. */
const likeness = z.number().min(0).max(1);

/** Somebody the words name; `person` is a proposal, never a silent match (domain rule 8). */
export const namedProposal = z.strictObject({ words: range, person: id.optional(), likeness });
/** A place in another text. */
export const placeProposal = z.strictObject({ source: id, section: id, ...range.shape });

/** What words tell: the domain's claims, with words where the log will have ids. */
export const proposedClaim = z.discriminatedUnion('kind', [
  ...claimOf(namedProposal, placeProposal, (words) => words).options,
  z.strictObject({
    kind: z.literal('membership'),
    change: membershipChanged.shape.data.shape.change,
    persons: z.array(namedProposal),
    parties: z.array(slug),
  }),
  z.strictObject({
    kind: z.literal('schedule'),
    rule: scheduleRuled.shape.data.shape.rule,
    from: clock.optional(),
    until: clock.optional(),
  }),
  z.strictObject({ kind: z.literal('schedule-exception') }),
  z.strictObject({
    kind: z.literal('next-meeting'),
    date: partialDate,
    from: clock.optional(),
    until: clock.optional(),
  }),
]);
export type ProposedClaim = z.infer<typeof proposedClaim>;

/** One thing that the words tell, with the sentence it stands in and the rule that found it. */
export const findingSchema = z.strictObject({
  /** The same for the same text: made of section, kind and place. */
  id: z.string(),
  section: id,
  ...range.shape,
  projects: z.array(slug),
  group: slug.optional(),
  claim: proposedClaim,
  happened: partialDate.optional(),
  /** Name of the rule, as its file is called. */
  rule: z.string(),
  sureness: z.enum(surenesses),
  /** What somebody should look at, in plain Swedish. */
  ask: z.string().optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** A part of the text: heading and words. Sections and what was set aside together are the whole text, each character once. */
export const sectionProposal = z.strictObject({
  id,
  ...range.shape,
  order: z.int().positive(),
  parent: id.optional(),
  number: z.string().optional(),
  title: range.optional(),
  /** Where the words begin after the heading line. */
  body: z.int().nonnegative(),
  /** `head` is the title of the document; `other` is no project: Övrigt, Nästa möte, Lokal … (S134). */
  kind: z.enum(['head', 'attendance', 'project', 'agenda', 'next-meeting', 'schedule', 'group', 'other']),
  projects: z.array(z.strictObject({ slug, likeness, rule: z.string() })),
  /**
   * Where the heading names projects that nobody has registered: their names, and whether much speaks for their being
   * projects. Only where `projects` is empty.
   */
  newProjects: z
    .array(z.strictObject({ ...range.shape, sureness: z.enum(['likely', 'unsure']).optional() }))
    .optional(),
  /** The group that the heading names. */
  group: slug.optional(),
});
export type SectionProposal = z.infer<typeof sectionProposal>;

/** Characters that are no words of the minutes: "2 (3)", running heads, form feeds, marks of the file. */
export const asideSchema = z.strictObject({
  ...range.shape,
  why: z.enum(['page-mark', 'running-head', 'form-feed', 'byte-order-mark', 'empty']),
});
export type Aside = z.infer<typeof asideSchema>;

export const attendanceProposal = z.strictObject({
  section: id,
  /** The whole line. */
  ...range.shape,
  /** The name's words; a line that names only an organisation has none. */
  name: range.optional(),
  affiliation: range.optional(),
  organisations: z.array(slug),
  person: z.strictObject({ id, likeness }).optional(),
  /** The only one who is known by a first name that stands alone; somebody has to say so. */
  maybe: id.optional(),
  presence: z.enum(['present', 'absent', 'listed']),
  role: z.enum(['secretary', 'chair', 'approver']).optional(),
  arrived: clock.optional(),
  left: clock.optional(),
  /** "lämnade vid § 5", "anslöt senare": the words, where they give no time. */
  during: z.string().optional(),
  /** A first name alone stays one (S69). */
  incomplete: z.boolean(),
  sureness: z.enum(surenesses),
  /** What somebody should look at, in plain Swedish. */
  ask: z.string().optional(),
});
export type AttendanceProposal = z.infer<typeof attendanceProposal>;

/** Two things that say different things about the same: file name and title, weekday and date … */
export const contradictionSchema = z.strictObject({
  about: z.enum(['date', 'weekday', 'file-name', 'schedule', 'other-document', 'number']),
  here: z.string(),
  there: z.string(),
  /** In plain Swedish, for who decides. */
  ask: z.string(),
});
export type Contradiction = z.infer<typeof contradictionSchema>;

export const headProposal = z.strictObject({
  title: range.optional(),
  group: z.strictObject({ id: slug, words: range, likeness }).optional(),
  /** Undefined when nothing in the text and around it tells. */
  date: partialDate.optional(),
  dateWords: range.optional(),
  from: clock.optional(),
  until: clock.optional(),
  place: range.optional(),
  number: z.string().optional(),
  contradictions: z.array(contradictionSchema),
});
export type HeadProposal = z.infer<typeof headProposal>;

/** Words that should not be public as they are, and what could stand there. The original stays internal. */
export const guardSchema = z.strictObject({
  ...range.shape,
  kind: z.enum(['personal-number', 'e-mail', 'phone', 'children', 'individual', 'small-group', 'name']),
  /** What a reader would see in its place. */
  instead: z.string(),
  rule: z.string(),
  sureness: z.enum(surenesses),
});
export type Guard = z.infer<typeof guardSchema>;

/** What a document would add to the tree. Nothing is written, and nothing was guessed silently. */
export const proposalSchema = z.strictObject({
  version: z.literal(1),
  head: headProposal,
  sections: z.array(sectionProposal),
  asides: z.array(asideSchema),
  attendance: z.array(attendanceProposal),
  findings: z.array(findingSchema),
  guards: z.array(guardSchema),
});
export type Proposal = z.infer<typeof proposalSchema>;
