import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, lastSaidOf, meetingAt, spreadLabels, stopAt, stopsOf } from './timeline.ts';

const meetings: MeetingMark[] = ['2017-01-09', '2017-03-23', '2017-10-05', '2018-04-12'].map((date) => ({
  id: date,
  date,
  certainty: 'stated',
  title: 'Möte',
}));

describe('the time slider', () => {
  it('shows the earlier meeting on a day between two', () => {
    expect(meetingAt(meetings, '2017-06-01')?.id).toBe('2017-03-23');
    expect(meetingAt(meetings, '2017-10-05')?.id).toBe('2017-10-05');
  });

  it('shows the last meeting without a date, and none before the first', () => {
    expect(meetingAt(meetings, undefined)?.id).toBe('2018-04-12');
    expect(meetingAt(meetings, '2016-01-01')).toBeUndefined();
  });

  it('has a place for today only where something was said after the last meeting', () => {
    const said = (on: string) => lastSaidOf([{ mentions: [{ on: '2017-01-09' }, { on }] }, { mentions: [] }]);
    expect(stopsOf(meetings, said('2018-04-12'))).toHaveLength(4);
    const stops = stopsOf(meetings, said('2026-11-24'));
    expect(stops.map(({ id }) => id).at(-1)).toBe('i-dag');
    const [last, today] = stops.slice(-2);
    expect(today?.at).toBeGreaterThan(last?.at ?? Number.POSITIVE_INFINITY);
  });

  it('shows today without a date, and the last meeting where that is asked for', () => {
    const lastSaid = '2026-11-24';
    const stops = stopsOf(meetings, lastSaid);
    const shown = (date: string | undefined) => stopAt(stops, date, lastSaid)?.id;
    expect(shown(undefined)).toBe('i-dag');
    expect(shown('2026-11-24')).toBe('i-dag');
    expect(shown('2018-04-12')).toBe('2018-04-12');
    expect(shown('2017-06-01')).toBe('2017-03-23');
    expect(shown('2016-01-01')).toBeUndefined();
  });

  it('is the last meeting without a date where nothing was said since', () => {
    expect(stopAt(stopsOf(meetings, '2018-04-12'), undefined, '2018-04-12')?.id).toBe('2018-04-12');
  });

  it('counts days over a leap day and a change to summer time', () => {
    expect(daysBetween('2020-02-28', '2020-03-30')).toBe(31);
  });

  it('names the last and the first meeting, and others only where there is room', () => {
    const places = fc.array(fc.float({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(places, (unsorted) => {
        const sorted = [...unsorted].sort((a, b) => a - b);
        const named = [...spreadLabels(sorted, 13)].map((index) => sorted[index] ?? 0).sort((a, b) => a - b);
        expect(spreadLabels(sorted, 13)).toContain(sorted.length - 1);
        for (const [index, place] of named.entries()) {
          if (index > 0) expect(place - (named[index - 1] ?? 0)).toBeGreaterThanOrEqual(13);
        }
      }),
    );
  });
});
