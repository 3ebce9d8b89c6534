import * as z from 'zod';
import { fieldSentences } from '../http/field-sentences.ts';
import { wordsOf } from './words.ts';

/** What may be asked for. */
export const searchQuerySchema = z.object({
  q: z
    .string({ error: fieldSentences.searchOnce.sv })
    .trim()
    .min(1, fieldSentences.searchMissing.sv)
    .max(100, fieldSentences.searchTooLong.sv)
    .refine((q) => wordsOf(q).length <= 8, fieldSentences.searchTooMany.sv)
    .meta({ description: 'Det som söks: 1–100 tecken, högst 8 ord.' }),
});

const parts = z.array(z.object({ text: z.string(), mark: z.boolean() }));

/** The kinds of hits, in the order they are shown. */
export const hitTypes = ['project', 'decision', 'entry', 'meeting'] as const;

export const hitSchema = z.object({
  type: z.enum(hitTypes),
  /** Of a project its name; of an entry or decision the name of what it is about; of a meeting its title. */
  title: z.string(),
  titleParts: parts,
  /** The day it was said or held; none for a project. */
  on: z.iso.date().optional(),
  /** How sure the day is. */
  certainty: z.enum(['stated', 'inferred', 'computed']).optional(),
  /** The project, where there is one. */
  slug: z.string().optional(),
  /** The group, where the entry is about the group itself. */
  group: z.string().optional(),
  /** Id of the entry. */
  entry: z.string().optional(),
  /** Kind of the entry. */
  kind: z.string().optional(),
  meeting: z.string().optional(),
  /** Id of the section. */
  section: z.string().optional(),
  /** Title of the section; empty where it has none. */
  sectionTitle: z.string().optional(),
  excerpt: parts,
});
export type Hit = z.infer<typeof hitSchema>;

/** What was found. The question is not repeated: an answer holds public words only. */
export const searchSchema = z.object({
  total: z.number(),
  groups: z.array(
    z.object({
      type: z.enum(hitTypes),
      /** All there are; of them at most twenty are given. */
      total: z.number(),
      hits: z.array(hitSchema),
    }),
  ),
});
export type SearchView = z.infer<typeof searchSchema>;
