import * as z from 'zod';
import { dated } from '../dated.ts';
import { sourceSchema } from '../project/entry-schema.ts';
import { relationKinds } from '../project/event.ts';
import { progresses, stances } from '../project/stance.ts';
import { readings, statuses } from '../project/status.ts';
import { grades, outsideKinds } from './event.ts';

export const partySchema = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  colour: z.string(),
  leaf: z.string(),
  order: z.number(),
});
export type PartyView = z.infer<typeof partySchema>;

export const datedStatusSchema = z.object({
  ...dated.shape,
  status: z.enum(statuses),
  reading: z.enum(readings),
  movedTo: z.string().optional(),
});
export type DatedStatus = z.infer<typeof datedStatusSchema>;

export const datedStanceSchema = z.object({
  ...dated.shape,
  party: z.string(),
  stance: z.enum(stances),
  progress: z.enum(progresses).optional(),
  reading: z.enum(readings),
});
export type DatedStance = z.infer<typeof datedStanceSchema>;

/** A fruit with everything that is needed to draw it at any date. */
export const fruitSchema = z.object({
  slug: z.string(),
  name: z.string(),
  theme: z.string(),
  grade: z.enum(grades),
  reading: z.enum(readings),
  /** How it hangs here, in the words of the minutes; none where it is our own reading. */
  source: sourceSchema.optional(),
  /** Status today: of the last meeting that said one. */
  status: z.enum(statuses).nullable(),
  /** Meetings that speak of it, first to last. Before the first it is not drawn. */
  mentions: z.array(z.object({ on: z.iso.date(), meeting: z.string() })),
  statuses: z.array(datedStatusSchema),
  stances: z.array(datedStanceSchema),
  /** Days at which the minutes asked for, and named, a coordinator. */
  coordination: z.array(z.object({ on: z.iso.date(), wanted: z.boolean() })),
});
export type Fruit = z.infer<typeof fruitSchema>;

export const relationSchema = z.object({
  a: z.string(),
  b: z.string(),
  relation: z.enum(relationKinds),
  on: z.iso.date(),
});
export type RelationView = z.infer<typeof relationSchema>;

export const outsideSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(outsideKinds),
  party: z.string().optional(),
  projects: z.array(z.string()),
  /** The day it was first spoken of; none where it always stands there. */
  on: z.iso.date().optional(),
  source: sourceSchema.optional(),
});
export type OutsideView = z.infer<typeof outsideSchema>;

export const meetingMarkSchema = z.object({
  id: z.string(),
  date: z.iso.date(),
  certainty: dated.shape.certainty,
  reason: z.string().optional(),
  title: z.string(),
});
export type MeetingMark = z.infer<typeof meetingMarkSchema>;

/** The one snapshot that draws a tree at every date. */
export const treeSchema = z.object({
  id: z.string(),
  /** How often the picture – trees, branches, what stands outside – has been written to. */
  revision: z.number(),
  name: z.string(),
  sentence: z.string(),
  parties: z.array(partySchema),
  themes: z.array(z.object({ id: z.string(), name: z.string(), order: z.number() })),
  projects: z.array(fruitSchema),
  relations: z.array(relationSchema),
  beside: z.array(outsideSchema),
  sky: z.array(outsideSchema),
  meetings: z.array(meetingMarkSchema),
  /** After how many meetings in which nothing was said of it a fruit counts as not reported. */
  silentMeetings: z.number(),
});
export type TreeView = z.infer<typeof treeSchema>;

export const treesSchema = z.object({
  trees: z.array(z.object({ id: z.string(), name: z.string(), sentence: z.string(), projects: z.number() })),
});
export type TreesView = z.infer<typeof treesSchema>;
