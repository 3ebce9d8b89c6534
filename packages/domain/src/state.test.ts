import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, createState, fold, type State } from './state.ts';
import { archiveOf, logged, statement } from './testing.ts';
import { fruitAt } from './tree/fruit-at.ts';
import { treeView } from './tree/tree-view.ts';

const days = ['2017-01-09', '2017-03-23', '2017-10-05', '2018-04-12'] as const;
const projects = ['fritidsbanken', 'klarsprak', 'po-drom'] as const;

/** Statements of status and stance, each with a place in its minutes of its own. */
const statements = fc
  .array(
    fc.record({
      day: fc.constantFrom(...days),
      project: fc.constantFrom(...projects),
      claim: fc.oneof(
        fc.record({
          kind: fc.constant('status' as const),
          status: fc.constantFrom(
            'idea' as const,
            'exploring' as const,
            'running' as const,
            'paused' as const,
          ),
          reading: fc.constant('stated' as const),
        }),
        fc.record({
          kind: fc.constant('stance' as const),
          party: fc.constantFrom('amf', 'sof'),
          stance: fc.constantFrom('committed' as const, 'paused' as const),
          reading: fc.constant('stated' as const),
        }),
        fc.constant({ kind: 'note' as const }),
      ),
    }),
    { maxLength: 25 },
  )
  .map((list) => list.map((item, index) => statement({ ...item, index })));

/** A log and the same events recorded in another order, as when older minutes come in last. */
const twoOrders = statements.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
);

describe('the fold', () => {
  it('gives the same state in whatever order the same statements were recorded', () => {
    fc.assert(
      fc.property(twoOrders, ([events, shuffled]) => {
        expect(contentOf(fold(logged(shuffled)))).toEqual(contentOf(fold(logged(events))));
      }),
    );
  });

  it('gives the same when it is advanced event by event as from scratch', () => {
    fc.assert(
      fc.property(statements, fc.nat(25), (events, cut) => {
        const log = logged(events);
        const state = fold(log.slice(0, cut));
        for (const event of log.slice(cut)) advance(state, event);
        expect(state).toEqual(fold(log));
      }),
    );
  });

  it('shows at a date exactly what the statements said on or before it give, also when older minutes come in last', () => {
    fc.assert(
      fc.property(
        twoOrders,
        fc.constantFrom(...days, '2016-12-31', '2017-06-01', '2020-01-01'),
        ([events, shuffled], date) => {
          const until = events.filter(({ said }) => said !== null && said.from <= date);
          expect(picture(fold(logged(shuffled)), date)).toEqual(picture(fold(logged(until)), undefined));
        },
      ),
    );
  });

  it('starts empty', () => {
    expect(fold([])).toEqual(createState());
  });
});

/** What every fruit looks like at a date; fruits not drawn then are left out. */
function picture(state: State, date: string | undefined) {
  const tree = treeView(archiveOf(state), 'gemensamma');
  return (tree?.projects ?? [])
    .map((fruit) => ({ slug: fruit.slug, ...fruitAt(fruit, date) }))
    .filter(({ drawn }) => drawn);
}

/** The state without what only tells when, and in which order, it was recorded. */
function contentOf(state: State): unknown {
  const plain = { ...state, position: 0, events: [], revisions: new Map() };
  return JSON.parse(
    JSON.stringify(plain, (key, value: unknown) => {
      if (key === 'position' || key === 'revision' || key === 'recordedAt') return undefined;
      return value instanceof Map ? [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) : value;
    }),
  );
}
