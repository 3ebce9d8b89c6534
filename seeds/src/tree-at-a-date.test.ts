import { fold, type LoggedEvent, type NewEvent, streamOf, treeView } from '@utveckling/domain';
import { fruitAt } from '@utveckling/domain/tree/fruit-at';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedEvents } from './seed-events.ts';
import { seedTexts } from './seed-texts.ts';

const events = seedEvents();
const texts = new Map(seedTexts().map(({ source, text }) => [source, text]));
const dates = [
  '2016-12-12',
  '2017-01-09',
  '2017-03-23',
  '2017-06-01',
  '2017-10-05',
  '2018-04-12',
  '2026-01-01',
];

describe.each(['gemensamma', 'socialforvaltningen'])('%s', (tree) => {
  test.each(dates)(
    'at %s is what the events said on or before it give, in whatever order they came in',
    (date) => {
      const until = events.filter(({ said }) => said === null || said.from <= date);
      const expected = picture(tree, until, undefined);
      const orders = fc.shuffledSubarray(events, { minLength: events.length });
      fc.assert(
        fc.property(orders, (shuffled) => {
          expect(picture(tree, shuffled, date)).toEqual(expected);
        }),
        { numRuns: 10 },
      );
    },
  );
});

test('Fritidsbanken freezes at the October meeting and is explored before it', () => {
  const statuses = dates.map(
    (date) => picture('gemensamma', events, date).find(({ slug }) => slug === 'fritidsbanken')?.status,
  );
  expect(statuses).toEqual([undefined, 'exploring', 'exploring', 'exploring', 'paused', 'paused', 'paused']);
});

/** What every drawn fruit of a tree looks like at a date. */
function picture(tree: string, recorded: readonly NewEvent[], date: string | undefined) {
  const fruits = treeView({ state: fold(logged(recorded)), texts }, tree)?.projects ?? [];
  return fruits.map((fruit) => ({ slug: fruit.slug, ...fruitAt(fruit, date) })).filter(({ drawn }) => drawn);
}

function logged(recorded: readonly NewEvent[]): LoggedEvent[] {
  return recorded.map((event, index) => ({
    ...event,
    installation: 'default',
    position: index + 1,
    stream: streamOf(event),
    revision: index + 1,
    recordedAt: '2026-01-01T00:00:00.000Z',
  }));
}
