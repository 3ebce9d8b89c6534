import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { meetings } from './meetings.ts';
import { seedEvents } from './seed-events.ts';
import { seedTexts } from './seed-texts.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const isEven = (iso: string) => (day(iso).weekOfYear ?? 0) % 2 === 0;
const monday = 1;
const thursday = 4;
const texts = new Map(seedTexts().map(({ source, text }) => [source, text]));

test('the undated meeting lies between 12 December and 16 January, on a Monday in an even week like the next one', () => {
  expect('2016-12-12' < '2017-01-09' && '2017-01-09' < '2017-01-16').toBe(true);
  for (const iso of ['2017-01-09', '2017-01-23']) {
    expect(day(iso).dayOfWeek).toBe(monday);
    expect(isEven(iso)).toBe(true);
  }
  for (const year of [2015, 2016, 2018, 2019]) {
    const other = `${year}-01-23`;
    expect(day(other).dayOfWeek === monday && isEven(other)).toBe(false);
  }
});

test('23 March 2017 and 20 April 2017 are Thursdays in even weeks, as the rule of that meeting says', () => {
  for (const iso of ['2017-03-23', '2017-04-20']) {
    expect(day(iso).dayOfWeek).toBe(thursday);
    expect(isEven(iso)).toBe(true);
  }
});

test('5 October and 2 November 2017 are first Thursdays; 12 April 2018 is a Thursday but not the first', () => {
  for (const iso of ['2017-10-05', '2017-11-02', '2018-04-12']) expect(day(iso).dayOfWeek).toBe(thursday);
  expect(day('2017-10-05').day).toBeLessThanOrEqual(7);
  expect(day('2017-11-02').day).toBeLessThanOrEqual(7);
  expect(day('2018-04-12').day).toBeGreaterThan(7);
});

test('"i nästa vecka" on 5 October 2017 is week 41, Monday to Sunday', () => {
  const due = seedEvents().flatMap((event) =>
    event.type === 'entry.recorded' &&
    event.data.claim.kind === 'action' &&
    event.data.claim.due !== undefined
      ? [event.data.claim.due]
      : [],
  );
  expect(due).toMatchObject([
    { from: '2017-10-09', to: '2017-10-15', certainty: 'computed', words: 'i nästa vecka' },
  ]);
  expect(day('2017-10-09')).toMatchObject({ weekOfYear: 41, dayOfWeek: monday });
  expect(day('2017-10-05').weekOfYear).toBe(40);
});

test('a day that something happened stands in the words that tell it', () => {
  for (const {
    happened,
    sources: [place],
  } of seedEvents()) {
    if (happened === undefined || place === undefined) continue;
    const quote = (texts.get(place.source) ?? '').slice(place.from, place.to).replace(/\s+/g, ' ');
    expect(quote.toLowerCase()).toContain(happened.words?.toLowerCase());
  }
});

test('only the meeting of 5 October has its day in full; every other tells why it is believed', () => {
  expect(meetings.map(({ said }) => [said.from, said.certainty])).toEqual([
    ['2017-01-09', 'inferred'],
    ['2017-03-23', 'inferred'],
    ['2017-10-05', 'stated'],
    ['2018-04-12', 'inferred'],
  ]);
});
