import * as z from 'zod';
import { id, slug } from '../identifier.ts';
import { range, sourceRef } from '../meeting/source.ts';
import { partialDate } from '../partial-date.ts';
import { progresses, stances } from './stance.ts';
import { readings, statuses } from './status.ts';

/** A project gets its name, branch and the other names the minutes use for it (S132). */
export const projectNamed = z.strictObject({
  type: z.literal('project.named'),
  data: z.strictObject({
    project: slug,
    name: z.string().min(1),
    theme: slug,
    aliases: z.array(z.string()),
    order: z.int().positive(),
  }),
});

/**
 * Somebody named in the words: who it is, and where in the first source the name stands. A role or a body ("sekreteraren",
 * "socialförvaltningen") is nobody in particular and has words alone.
 */
const named = z.strictObject({ person: id.optional(), words: range });

export const relationKinds = ['near', 'related', 'split-from', 'part-of', 'first-case-of'] as const;
export const indicatorRoles = ['target', 'result', 'forecast', 'range', 'need', 'offer'] as const;
export const actionSteps = ['taken', 'reported', 'done', 'dropped'] as const;
export type ActionStep = (typeof actionSteps)[number];
export const descriptionAspects = ['why', 'what', 'how', 'who', 'lessons'] as const;

const reading = z.enum(readings);

/**
 * What one statement tells, by kind. The statement itself is the words its sources point at.
 * How people, labels and other places in the minutes are named differs between the log (ids, ranges) and what a reader
 * gets (words).
 */
export const claimOf = <Named extends z.ZodType, Place extends z.ZodType, Label extends z.ZodType>(
  named: Named,
  place: Place,
  labelled: (words: z.ZodString) => Label,
) => {
  const [label, free] = [labelled(z.string().min(1)), labelled(z.string())];
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('note') }),
    z.strictObject({
      kind: z.literal('status'),
      status: z.enum(statuses),
      reading,
      movedTo: free.optional(),
      /** The day a pause is to be looked at again (S25). */
      review: z.iso.date().optional(),
    }),
    z.strictObject({
      kind: z.literal('stance'),
      party: slug,
      stance: z.enum(stances),
      progress: z.enum(progresses).optional(),
      reading,
      /** "i dagsläget": holds for now, so a review is worth offering (S25). */
      forNow: z.boolean().optional(),
      /** The day the stance is to be looked at again (S25). */
      review: z.iso.date().optional(),
    }),
    /** What must be true before a paused project starts again (S24). */
    z.strictObject({ kind: z.literal('condition') }),
    z.strictObject({ kind: z.literal('decision') }),
    /** Management stands behind it (S30). */
    z.strictObject({ kind: z.literal('endorsement') }),
    z.strictObject({
      kind: z.literal('action'),
      who: z.array(named),
      parties: z.array(slug),
      /** Bodies that take it on and are no party, where the minutes put it on them. */
      organisations: z.array(slug).optional(),
      /** People who are known and whom the words do not name, where somebody who put in the minutes says that it lies on them. */
      people: z.array(id).max(20).optional(),
      /** Only where the text names a task and nobody for it (S77). */
      ownerMissing: z.boolean(),
      due: partialDate.optional(),
      precondition: free.optional(),
    }),
    z.strictObject({
      kind: z.literal('question'),
      /** Where the question lies: who has it now, in words (S86). */
      heldBy: free.optional(),
      decidedBy: free.optional(),
    }),
    z.strictObject({
      kind: z.literal('carry-over'),
      /** Where it was found again; empty: not found again in the minutes there are (S54–S57). */
      foundAgain: z.array(place),
    }),
    z.strictObject({ kind: z.literal('spread'), to: label }),
    z.strictObject({
      kind: z.literal('document'),
      title: label,
      by: named.optional(),
      expected: z.boolean(),
      /** Where it is to be read: an address, or a file that was handed in. */
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .optional(),
      file: id.optional(),
    }),
    z.strictObject({
      kind: z.literal('indicator'),
      /** Observations of the same measure are drawn in one chart. */
      measure: slug,
      label: label,
      unit: free,
      per: free.optional(),
      role: z.enum(indicatorRoles),
      min: z.number(),
      max: z.number(),
      /** What this value is of, where a measure has several ("Olympiahallen"). */
      of: free.optional(),
      /** "minst", "cirka": the words that say how exact it is. */
      exactness: z.enum(['exact', 'about', 'at-least', 'perhaps']),
    }),
    /** A workshop, conference, training day or other occasion; its day is the event's `happened`. */
    z.strictObject({ kind: z.literal('event'), name: label }),
    z.strictObject({ kind: z.literal('relation'), to: slug, relation: z.enum(relationKinds), reading }),
    /** A wish about the picture; `nearer` pairs are a relation of their own (S5). */
    z.strictObject({ kind: z.literal('wish') }),
    z.strictObject({ kind: z.literal('description'), aspect: z.enum(descriptionAspects) }),
    /** "Viktigt att komma ihåg": what holds as long as nothing else is said (S37). */
    z.strictObject({ kind: z.literal('constraint') }),
    z.strictObject({
      kind: z.literal('coordinator'),
      who: z.array(named),
      organisations: z.array(slug),
      wanted: z.boolean(),
    }),
    z.strictObject({ kind: z.literal('part'), name: label, status: z.enum(statuses).optional() }),
    /** People, premises, help that is asked for (S82–S84, S111). */
    z.strictObject({ kind: z.literal('need') }),
    /** What somebody can give: the answer to a need. */
    z.strictObject({ kind: z.literal('offer') }),
    /** A word from somebody who has a role; it is no party's stance. */
    z.strictObject({ kind: z.literal('comment') }),
    /** How an action goes on: somebody takes it, it is reported back, it is done or let go. */
    z.strictObject({ kind: z.literal('action-step'), action: id, step: z.enum(actionSteps) }),
    /** Who has a question now: the words say it. Whoever had it before stays in the history (S86). */
    z.strictObject({ kind: z.literal('holder'), question: id }),
    z.strictObject({ kind: z.literal('umbrella'), name: label }),
    /** How to take part, open hours, where money can be sought: practical words for a visitor (S80, S106, S107). */
    z.strictObject({ kind: z.literal('practical') }),
  ]);
};

const plain = (words: z.ZodString) => words;

/**
 * A claim as the log keeps it: people by id, words by range. Labels that are written by hand stand among the words of
 * their change, where a name in them can be erased; minutes, and what was written before that, have them as they are.
 */
export const claim = claimOf(named, sourceRef, (words) => z.union([words, sourceRef]));
export type Claim = z.infer<typeof claim>;
/** A label as the log keeps it. */
export type Label = string | z.infer<typeof sourceRef>;
const toldClaim = claimOf(named, sourceRef, plain);
/** A claim with its labels in words. */
export type ToldClaim = z.infer<typeof toldClaim>;
export type EntryKind = Claim['kind'];

/** One line of a project's or group's history, one for each statement. */
export const entryRecorded = z.strictObject({
  type: z.literal('entry.recorded'),
  data: z.strictObject({
    projects: z.array(slug),
    group: slug.optional(),
    claim,
    /** The earlier entry that this one corrects. Nothing is edited away: the old one stays, marked (domain rule 3). */
    corrects: id.optional(),
    /** The question that this one answers; without it nobody has said that there is an answer (S32, S36). */
    answers: id.optional(),
  }),
});
