import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import type { LoggedEvent, NewEvent } from '../event.ts';
import { parseNewEvent } from '../event.ts';
import { type Claim, claim } from '../project/event.ts';
import { projectView } from '../project/project-view.ts';
import { withLabels } from '../project/with-labels.ts';
import { advance, advanceAll, createState, fold } from '../state.ts';
import { archiveOf, logged, statement } from '../testing.ts';
import type { LabelPlace } from './erased-labels.ts';

const day = '2017-03-23';
const project = 'fritidsbanken';
const question: Claim = { kind: 'question', heldBy: 'Prov Provsson och Ek Eksson' };

const erasure = (index: number, ...labels: LabelPlace[]): NewEvent =>
  parseNewEvent({
    id: `erasure-${index}`,
    version: 1,
    by: 'admin',
    said: null,
    sources: [],
    editorial: 'Namn borttaget på begäran.',
    type: 'names.erased',
    data: { persons: [], labels },
  });

const asked = statement({ day, project, claim: question, index: 1 });
const first = erasure(1, { event: asked.id, field: 'heldBy', from: 0, to: 13 });
const second = erasure(2, { event: asked.id, field: 'heldBy', from: 18, to: 27 });

function holderIn(events: readonly LoggedEvent[]): string | undefined {
  const entry = projectView(archiveOf(fold(events)), project)?.history[0];
  return entry?.claim.kind === 'question' ? entry.claim.heldBy : undefined;
}

describe('a name that was erased from a label', () => {
  it('is shown to nobody, and a note stands in its place; what else stood there stays', () => {
    expect(holderIn(logged([asked]))).toBe('Prov Provsson och Ek Eksson');
    expect(holderIn(logged([asked, first]))).toBe('[borttaget namn] och Ek Eksson');
    expect(holderIn(logged([asked, first, second]))).toBe('[borttaget namn] och [borttaget namn]');
  });

  it('is nowhere in what is kept in memory', () => {
    const kept = JSON.stringify(fold(logged([asked, first, second])).events);
    expect(kept).not.toMatch(/Provsson|Ek/);
    expect(kept).toContain('············· och ·········');
  });

  it('is the same whether the log is folded at once, event by event or in two parts', () => {
    const log = logged([asked, first, second]);
    const [oneByOne, inParts] = [createState(), createState()];
    for (const event of log) advance(oneByOne, event);
    advanceAll(inParts, log.slice(0, -1));
    advanceAll(inParts, log.slice(-1));
    expect(oneByOne).toEqual(fold(log));
    expect(inParts).toEqual(fold(log));
    // What is kept can be folded again: places still mean the same.
    expect(fold(oneByOne.events)).toEqual(fold(log));
  });
});

/** Free words: no address, no id, no day. */
function isFreeText(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional) return isFreeText(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.some(isFreeText);
  return schema instanceof z.ZodString && !(schema instanceof z.ZodURL) && schema.format === null;
}

test.each(claim.options.map((option) => [[...option.shape.kind.values].join(), option] as const))(
  'every label of a %s is known, so that a name in it can be found',
  (kind, option) => {
    const free = Object.entries(option.shape).flatMap(([field, schema]) =>
      isFreeText(schema) ? [field] : [],
    );
    const sample: unknown = { ...filled[kind], ...Object.fromEntries(free.map((field) => [field, 'Ord'])) };
    const seen: string[] = [];
    withLabels(claim.parse(sample), (words, field) => {
      seen.push(field);
      return words;
    });
    expect(seen.toSorted()).toEqual(free.toSorted());
  },
);

/** What each kind needs beside its free words. */
const filled: Record<string, object> = {
  ...Object.fromEntries(
    claim.options.flatMap(({ shape }) => [...shape.kind.values]).map((kind) => [kind, { kind }]),
  ),
  status: { kind: 'status', status: 'idea', reading: 'stated' },
  stance: { kind: 'stance', party: 'amf', stance: 'paused', reading: 'stated' },
  action: { kind: 'action', who: [], parties: [], ownerMissing: false },
  'carry-over': { kind: 'carry-over', foundAgain: [] },
  document: { kind: 'document', expected: false },
  indicator: { kind: 'indicator', measure: 'm', role: 'result', min: 1, max: 1, exactness: 'exact' },
  relation: { kind: 'relation', to: 'klarsprak', relation: 'near', reading: 'stated' },
  description: { kind: 'description', aspect: 'why' },
  coordinator: { kind: 'coordinator', who: [], organisations: [], wanted: false },
  holder: { kind: 'holder', question: 'q' },
  'action-step': { kind: 'action-step', action: 'a', step: 'taken' },
};
