import type { PartialDate } from '@utveckling/domain/partial-date';
import { expect, test } from 'vitest';
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

test('after the last meeting nobody knows yet', () => {
  expect(carryOverLedger([promised], []).owed[0]).toMatchObject({
    state: 'unknown',
    foundAgain: [],
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
