import * as z from 'zod';
import { dated } from '../dated.ts';
import { claimSchema, type EntryView, entrySchema } from '../project/entry-schema.ts';
import { partySchema } from '../tree/tree-schema.ts';
import { attendanceRoles } from './event.ts';
import { fateSchema } from './fate-schema.ts';
import { termsOfView } from './glossary-schema.ts';

export const meetingsSchema = z.object({
  meetings: z.array(
    z.object({
      id: z.string(),
      date: z.iso.date(),
      certainty: dated.shape.certainty,
      reason: z.string().optional(),
      title: z.string(),
      group: z.string(),
      /** How many the minutes list as present or as standing members; not a head count where they say nothing. */
      listed: z.number(),
      projects: z.array(z.object({ slug: z.string(), name: z.string() })),
    }),
  ),
});
export type MeetingsView = z.infer<typeof meetingsSchema>;

export const attendanceSchema = z.object({
  /** As that meeting's own minutes spell it. */
  name: z.string(),
  affiliation: z.string().optional(),
  presence: z.enum(['present', 'absent', 'listed']),
  role: z.enum(attendanceRoles).optional(),
  from: z.string().optional(),
  until: z.string().optional(),
  /** Which part of the meeting, in the words of the minutes. */
  during: z.string().optional(),
});

/** A statement and where its words stand in the section's public text. */
export const markSchema = z.object({
  id: z.string(),
  kind: z.string(),
  claim: claimSchema,
  /** What became of it, where it is a promise to take something up again. */
  fate: fateSchema.optional(),
  projects: z.array(z.string()),
  from: z.number(),
  to: z.number(),
});

export const sectionSchema = z.object({
  id: z.string(),
  parent: z.string().optional(),
  number: z.string().optional(),
  title: z.string(),
  projects: z.array(z.string()),
  /** The public words under the heading, verbatim with their line breaks. */
  text: z.string(),
  marks: z.array(markSchema),
});
export type SectionView = z.infer<typeof sectionSchema>;

export const meetingSchema = z.object({
  id: z.string(),
  date: z.iso.date(),
  certainty: dated.shape.certainty,
  reason: z.string().optional(),
  title: z.string(),
  group: z.object({ id: z.string(), name: z.string() }),
  attendance: z.array(attendanceSchema),
  sections: z.array(sectionSchema),
  /**
   * Every document it was read from; the first is the one shown, of the others the public text is given.
   * A document with masked words shows no hash.
   */
  sources: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      sha256: z.string().optional(),
      text: z.string().optional(),
    }),
  ),
  /** The parties whose stances the marks speak of. */
  parties: z.array(partySchema),
  /** Names of the projects spoken of. */
  names: z.record(z.string(), z.string()),
  ...termsOfView,
});
export type MeetingView = z.infer<typeof meetingSchema>;

export const groupSchema = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  parties: z.array(z.string()),
  /** What a writer must have seen. */
  revision: z.number(),
  names: z.record(z.string(), z.string()),
  /** Newest first. */
  history: z.array(entrySchema),
  ...termsOfView,
});
export type GroupView = Omit<z.infer<typeof groupSchema>, 'history'> & { history: EntryView[] };
