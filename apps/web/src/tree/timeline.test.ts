import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, meetingAt, spreadLabels } from './timeline.ts';

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
