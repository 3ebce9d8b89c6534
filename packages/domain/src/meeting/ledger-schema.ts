import * as z from 'zod';
import { dated } from '../dated.ts';
import { scheduleRuled } from '../people/event.ts';
import { sourceSchema } from '../project/entry-schema.ts';
import { meetingMarkSchema } from '../tree/tree-schema.ts';

/** Words in the minutes and the mark of the page they stand on: the statement there, else the section. */
export const markedPlaceSchema = z.object({ ...sourceSchema.shape, anchor: z.string() });
export type MarkedPlace = z.infer<typeof markedPlaceSchema>;

/** What a meeting promised to take up again, and what became of it in the minutes there are. */
export const promiseSchema = z.object({
  id: z.string(),
  ...dated.shape,
  projects: z.array(z.string()),
  source: sourceSchema,
  /**
   * `found`: the same matter is taken up again, which is not to say that it was settled; `not-found`: the next minutes
   * are here and silent; `unknown`: minutes in between are missing, or there is no later meeting yet.
   */
  state: z.enum(['found', 'not-found', 'unknown']),
  found: z.array(markedPlaceSchema),
  /** Whether somebody named the places by hand; else a rule found them. */
  byHand: z.boolean(),
  /** The group's next meeting that there are minutes of. */
  next: z.string().optional(),
  /** The day of the first minutes that are missing before that meeting. */
  missing: z.iso.date().optional(),
});
export type PromiseView = z.infer<typeof promiseSchema>;

/** Minutes that should be here, between two meetings that there are minutes of; each with what it rests on. */
export const gapSchema = z.object({
  group: z.object({ id: z.string(), name: z.string() }),
  after: z.string(),
  before: z.string(),
  days: z.array(z.object({ day: z.iso.date(), by: z.enum(['announced', 'rule']) })),
  /** Where the next meeting was announced. */
  announced: markedPlaceSchema.optional(),
  /** The rule that gives days, and where it was said. */
  rule: z
    .object({ ...scheduleRuled.shape.data.pick({ rule: true }).shape, said: markedPlaceSchema })
    .optional(),
  /** Days that the rule gives and the minutes said must change, with where. */
  excepted: z.array(z.object({ day: z.iso.date(), said: markedPlaceSchema })),
});
export type GapView = z.infer<typeof gapSchema>;

/** What was promised for later meetings, first to last, and the gaps in the series of meetings. */
export const ledgerSchema = z.object({
  promises: z.array(promiseSchema),
  gaps: z.array(gapSchema),
  meetings: z.array(meetingMarkSchema),
  /** Names of the projects spoken of. */
  names: z.record(z.string(), z.string()),
});
export type LedgerView = z.infer<typeof ledgerSchema>;
