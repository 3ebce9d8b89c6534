import * as z from 'zod';
import { dated } from '../dated.ts';
import { scheduleRuled } from '../people/event.ts';
import { sourceSchema } from '../project/entry-schema.ts';
import { meetingMarkSchema } from '../tree/tree-schema.ts';
import { fateSchema } from './fate-schema.ts';

/** Words in the minutes and the mark of the page they stand on: the statement there, else the section. */
export const markedPlaceSchema = z.object({ ...sourceSchema.shape, anchor: z.string() });
export type MarkedPlace = z.infer<typeof markedPlaceSchema>;

/** What a meeting promised to take up again, and what became of it in the minutes there are. */
export const promiseSchema = z.object({
  id: z.string(),
  ...dated.shape,
  projects: z.array(z.string()),
  source: sourceSchema,
  ...fateSchema.shape,
  found: z.array(markedPlaceSchema),
  /** Whether somebody named the places by hand; else a rule found them. */
  byHand: z.boolean(),
});
export type PromiseView = z.infer<typeof promiseSchema>;

/** Minutes that should be here, between two meetings that there are minutes of or after the last; each day with what it rests on. */
export const gapSchema = z.object({
  group: z.object({ id: z.string(), name: z.string() }),
  after: z.string(),
  /** The meeting after them that there are minutes of; left out after the group's last. */
  before: z.string().optional(),
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
