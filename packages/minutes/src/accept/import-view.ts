import { statuses } from '@utveckling/domain/project/status';
import * as z from 'zod';
import { proposalSchema } from '../proposal.ts';
import { choicesSchema } from './choices.ts';

const counts = z.record(z.string(), z.number());
const statusView = z.enum(statuses).nullable();

/** A fruit that a document speaks of, before and after. */
export const fruitPreviewSchema = z.object({
  slug: z.string(),
  name: z.string(),
  isNew: z.boolean(),
  /** The status of the last meeting that said one; null where none has. */
  before: statusView,
  after: statusView,
  /** What its history gains, by kind of claim. */
  gains: counts,
});

/** What the tree would gain, were the document published as it is reviewed now; or why it cannot be. */
export const previewSchema = z.union([
  z.object({ refused: z.object({ reason: z.string(), detail: z.string(), en: z.string() }) }),
  z.object({
    meeting: z.string(),
    /** It becomes one more source of a meeting that is there. */
    joins: z.boolean(),
    /** Events by type, entries by the kind of their claim. */
    counts,
    newPeople: z.number(),
    fruits: z.array(fruitPreviewSchema),
  }),
]);
export type Preview = z.infer<typeof previewSchema>;

const span = z.object({ from: z.number(), to: z.number(), words: z.string() });

/** A document that is, or nearly is, of a meeting that is there: `a` is what is there, `b` the document. */
export const doubleSchema = z.object({
  meeting: z.string(),
  source: z.string(),
  isSameText: z.boolean(),
  verdict: z.enum(['same', 'unsure', 'different']),
  likeness: z.number(),
  why: z.string(),
  differences: z.array(z.object({ kind: z.enum(['words', 'signs']), a: span, b: span })),
});

const common = {
  id: z.string(),
  file: z.string(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** The change it was published by, as long as that holds. */
  published: z.object({ change: z.string(), meeting: z.string() }).optional(),
};

/** What the documents that wait and those that were published are shown as. */
export const importsSchema = z.object({
  /** `begins`: the first line that has words. */
  imports: z.array(z.object({ ...common, isOwn: z.boolean(), begins: z.string() })),
});
export type ImportsView = z.infer<typeof importsSchema>;

/** A document under review: its words, what was read in them, what was decided, and what that would give. */
export const importSchema = z.object({
  ...common,
  sha256: z.string(),
  format: z.enum(['text', 'docx', 'pdf']),
  /** Whether the file itself is kept; pasted words have none. */
  hasFile: z.boolean(),
  text: z.string(),
  proposal: proposalSchema,
  choices: choicesSchema,
  /** What a writer of choices names to say what was seen. */
  revision: z.number(),
  double: doubleSchema.optional(),
  preview: previewSchema,
});
export type ImportView = z.infer<typeof importSchema>;

/** What `PUT /api/imports/:id/choices` takes. */
export const choosingSchema = z.strictObject({ revision: z.int().nonnegative(), choices: choicesSchema });
