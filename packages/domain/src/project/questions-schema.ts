import * as z from 'zod';
import { markedPlaceSchema } from '../meeting/ledger-schema.ts';
import { meetingMarkSchema, partySchema } from '../tree/tree-schema.ts';
import { type EntryView, entrySchema } from './entry-schema.ts';

/** An open question: who asked it where, who has it now, who may decide it. What is not said is left out. */
export const questionSchema = z.object({
  entry: entrySchema,
  /** The group in whose history it stands. */
  group: z.object({ id: z.string(), name: z.string() }).optional(),
  /** The project, or else the group, that whoever answers it writes to, with what they must have seen. */
  place: z
    .object({
      project: z.string().optional(),
      theme: z.string().optional(),
      group: z.string().optional(),
      name: z.string(),
      revision: z.number(),
    })
    .optional(),
  /** Who has it, in the words of the minutes. */
  heldBy: z.string().optional(),
  /** What was written since of who has it, first to last: the last one holds. */
  holders: z.array(entrySchema),
  /** The statement that answers it. */
  answer: entrySchema.optional(),
  /** What the minutes say of where it lies; without `heldBy` they say that it is unclear. */
  said: markedPlaceSchema.optional(),
});
export type QuestionView = Omit<z.infer<typeof questionSchema>, 'entry' | 'holders' | 'answer'> & {
  entry: EntryView;
  holders: EntryView[];
  answer?: EntryView;
};

/** The questions of all minutes and of what was written by hand, the oldest first. */
export const questionsSchema = z.object({
  questions: z.array(questionSchema),
  meetings: z.array(meetingMarkSchema),
  /** The parties that somebody who wrote meanwhile may be of. */
  parties: z.array(partySchema),
  /** Names of the projects spoken of. */
  names: z.record(z.string(), z.string()),
});
export type QuestionsView = Omit<z.infer<typeof questionsSchema>, 'questions'> & {
  questions: QuestionView[];
};
