import type { PartialDate } from '@utveckling/domain/partial-date';
import { describe, expect, test } from 'vitest';
import { carryOverLedger } from './carry-over-ledger.ts';
import type { LedgerMeeting } from './ledger-meeting.ts';

const day = (iso: string): PartialDate => ({ from: iso, to: iso, certainty: 'stated' });

/** A meeting whose sections are `title|project: words`; words in «» are its carry-overs. */
function meeting(
  iso: string,
  sections: readonly [title: string, project: string, words: string][],
  next?: string,
): LedgerMeeting {
  let text = '';
  const carryOvers: LedgerMeeting['carryOvers'][number][] = [];
  const read = sections.map(([title, project, words], index) => {
    const from = text.length;
    const projects = project === '' ? [] : [project];
    const id = `${iso}/${index + 1}`;
    const begin = words.indexOf('«');
    const plain = words.replaceAll(/[«»]/g, '');
    text += `${title}\n`;
    if (begin >= 0)
      carryOvers.push({
        id: `${id}:c`,
        section: id,
        projects,
        from: text.length + begin,
        to: text.length + words.indexOf('»') - 1,
      });
    text += `${plain}\n`;
    return { id, title, projects, from, to: text.length };
  });
  return {
    id: iso,
    group: 'styrgruppen',
    date: day(iso),
    source: iso,
    text,
    sections: read,
    carryOvers,
    ...(next === undefined ? {} : { nextMeeting: day(next) }),
  };
}

const promised = meeting('2017-01-09', [
  ['Lokal', '', '«Varje förening söker efter lokaler. Vi tar upp det igen på nästa möte.»'],
  ['Cykelköket', 'cykelkoket', '«Hur organiserar vi det? Vi tar upp det på nästa möte.»'],
  [
    'Odlarkonferens',
    'stadsodling',
    '«Datum för konferensen är inte bestämt. Vi tar upp det igen på nästa möte.»',
  ],
]);
const answer = meeting('2017-01-23', [
  ['Cykelköket', 'cykelkoket', 'Två personer håller i det.'],
  ['Verkstaden', 'verkstaden', 'Vi tackar för maten. Bo har fått napp på några lokaler i centrum.'],
]);

test("found again: the same project at the next meeting, or the title's words in another section", () => {
  const { owed, gaps } = carryOverLedger([promised, answer], []);
  expect(gaps).toEqual([]);
  expect(
    owed.map(({ state, foundAgain }) => [
      state,
      foundAgain.map(({ from, to }) => answer.text.slice(from, to)),
    ]),
  ).toEqual([
    ['found', ['Bo har fått napp på några lokaler i centrum.']],
    ['found', ['Två personer håller i det.']],
    ['not-found', []],
  ]);
  expect(owed[2]).toMatchObject({ next: '2017-01-23' });
  expect(owed[2]?.missing).toBeUndefined();
});

test('a meeting that was announced and whose minutes are missing: nobody can know', () => {
  const { owed, gaps } = carryOverLedger(
    [
      { ...promised, nextMeeting: day('2017-01-23') },
      { ...answer, id: 'mars', date: day('2017-03-23') },
    ],
    [],
  );
  expect(gaps).toMatchObject([
    {
      after: '2017-01-09',
      before: 'mars',
      days: [{ day: '2017-01-23', by: 'announced' }],
    },
  ]);
  expect(owed[2]).toMatchObject({
    state: 'unknown',
    foundAgain: [],
    missing: '2017-01-23',
  });
  expect(owed[1]?.state).toBe('found');
});

test('the rule in force gives the days that are missing; a meeting that was moved a day or two is no gap', () => {
  const even = {
    group: 'styrgruppen',
    said: '2017-01-09',
    rule: { kind: 'weeks', weekday: 'monday', parity: 'even' },
  } as const;
  const march = { ...answer, id: 'mars', date: day('2017-03-06') };
  const [gap] = carryOverLedger([promised, march], [even]).gaps;
  expect(gap?.days).toEqual([
    { day: '2017-01-23', by: 'rule' },
    { day: '2017-02-06', by: 'rule' },
    { day: '2017-02-20', by: 'rule' },
  ]);
  expect(gap?.rule).toBe(even);
  const moved = { ...answer, date: day('2017-01-24') };
  expect(carryOverLedger([{ ...promised, nextMeeting: day('2017-01-23') }, moved], []).gaps).toEqual([]);
});

test('a day that the minutes said must change is no meeting that is missing', () => {
  const thursdays = {
    group: 'styrgruppen',
    said: '2017-03-23',
    rule: { kind: 'weeks', weekday: 'thursday', parity: 'even' },
  } as const;
  const series = [
    { ...promised, id: 'mars', date: day('2017-03-23') },
    { ...answer, id: 'maj', date: day('2017-05-04') },
  ];
  const exceptions = [{ group: 'styrgruppen', day: '2017-04-20' }];
  expect(carryOverLedger(series, [thursdays], exceptions).gaps).toMatchObject([
    { days: [{ day: '2017-04-06', by: 'rule' }], excepted: ['2017-04-20'] },
  ]);
});

test('the meeting of a month may be held on another day of it', () => {
  const first = {
    group: 'styrgruppen',
    said: '2018-01-04',
    rule: { kind: 'monthly', weekday: 'thursday', nth: 1 },
  } as const;
  const series = [
    { ...promised, id: 'januari', date: day('2018-01-04') },
    { ...answer, id: 'april', date: day('2018-04-12') },
  ];
  expect(carryOverLedger(series, [first]).gaps[0]?.days.map((one) => one.day)).toEqual([
    '2018-02-01',
    '2018-03-01',
  ]);
});

test('a promise with no later meeting of the group is open, whatever other groups did', () => {
  const other = { ...answer, id: 'annan', group: 'klarspraksgruppen' };
  for (const meetings of [[promised], [promised, other]]) {
    const [owed] = carryOverLedger(meetings, [], [], '2026-11-25').owed;
    expect(owed).toEqual({
      meeting: '2017-01-09',
      carryOver: '2017-01-09/1:c',
      state: 'open',
      foundAgain: [],
    });
  }
});

describe('after the last meeting', () => {
  const last = { ...promised, nextMeeting: day('2017-01-23') };
  const mondays = {
    group: 'styrgruppen',
    said: '2017-01-09',
    rule: { kind: 'weeks', weekday: 'monday', parity: 'even' },
  } as const;

  test('minutes are missing once the day that was announced has passed, and what was promised is unknown', () => {
    const { owed, gaps } = carryOverLedger([last], [], [], '2017-01-24');
    expect(gaps).toEqual([
      {
        group: 'styrgruppen',
        after: '2017-01-09',
        days: [{ day: '2017-01-23', by: 'announced' }],
        excepted: [],
      },
    ]);
    expect(owed[0]).toMatchObject({ state: 'unknown', missing: '2017-01-23' });
    expect(owed[0]).not.toHaveProperty('next');
  });

  test('nothing is missing on that day itself, where nobody tells the day, or where no day was named', () => {
    for (const [meeting, today] of [
      [last, '2017-01-23'],
      [last, undefined],
      [promised, '2026-11-25'],
      [{ ...promised, nextMeeting: { ...day('2017-03-01'), to: '2017-03-31' } }, '2026-11-25'],
    ] as const) {
      const { owed, gaps } = carryOverLedger([meeting], [], [], today);
      expect(gaps).toEqual([]);
      expect(owed[0]?.state).toBe('open');
    }
  });

  test('the rule gives the next day alone, however long ago it is, and not the one that must change', () => {
    const gaps = (today: string, changed: readonly string[] = []) =>
      carryOverLedger(
        [promised],
        [mondays],
        changed.map((one) => ({ group: 'styrgruppen', day: one })),
        today,
      ).gaps;
    expect(gaps('2017-01-23')).toEqual([]);
    expect(gaps('2026-11-25')).toMatchObject([
      { days: [{ day: '2017-01-23', by: 'rule' }], excepted: [], rule: mondays },
    ]);
    expect(gaps('2026-11-25', ['2017-01-23'])).toMatchObject([
      { days: [{ day: '2017-02-06', by: 'rule' }], excepted: ['2017-01-23'] },
    ]);
  });

  test('what was announced counts before the rule', () => {
    const later = { ...promised, nextMeeting: day('2017-02-20') };
    expect(carryOverLedger([later], [mondays], [], '2017-02-01').gaps).toEqual([]);
  });

  test('a meeting that was held a day early is the one the rule gives', () => {
    const early = { ...promised, date: day('2017-01-08') };
    expect(carryOverLedger([early], [{ ...mondays, said: '2017-01-01' }], [], '2017-01-20').gaps).toEqual([]);
  });
});

test('much later, a project that is only mentioned is not the matter found again', () => {
  const later = meeting('2017-10-05', [
    ['Stadsodling', 'stadsodling', 'De två frukterna borde vara närmare varandra.'],
  ]);
  const told = meeting('2017-11-05', [
    ['Stadsodling', 'stadsodling', 'Nu är datum för konferensen bestämt till maj.'],
  ]);
  expect(carryOverLedger([promised, answer, later], []).owed[2]?.state).toBe('not-found');
  expect(carryOverLedger([promised, answer, later, told], []).owed[2]).toMatchObject({
    state: 'found',
    foundAgain: [{ meeting: '2017-11-05' }],
  });
});
