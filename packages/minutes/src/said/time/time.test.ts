import { expect, test } from 'vitest';
import { say, tells, told } from '../testing-say.ts';

test.each([
  [
    'Vi träffas varannan måndag eftermiddag (jämn veckor) 14:30.',
    { kind: 'weeks', weekday: 'monday', parity: 'even' },
  ],
  [
    'Framöver gäller torsdagar jämna veckor klockan 10:00-12:00.',
    { kind: 'weeks', weekday: 'thursday', parity: 'even' },
  ],
  ['Styrelsemöten hålls udda veckor på onsdagar.', { kind: 'weeks', weekday: 'wednesday', parity: 'odd' }],
  [
    'Möte kommer att hållas den första torsdagen i månaden.',
    { kind: 'monthly', weekday: 'thursday', nth: 1 },
  ],
  ['Gruppen träffas sista tisdagen i varje månad.', { kind: 'monthly', weekday: 'tuesday', nth: 5 }],
  ['Vi ses varannan onsdag.', { kind: 'weeks', weekday: 'wednesday', parity: 'every-other' }],
])('when the group meets: %s', (words, rule) => {
  expect(told('schedule', words)).toMatchObject([{ rule }]);
});

test('times come with the rule', () => {
  expect(told('schedule', 'Framöver gäller torsdagar jämna veckor klockan 10:00-12:00.')).toMatchObject([
    { from: '10:00', until: '12:00' },
  ]);
});

test.each([
  'Förslaget är att vi träffas varannan måndag.',
  'Ska vi träffas varannan måndag?',
  'Gruppen har träffats varannan måndag.',
  'Kaféet har öppet på torsdagar.',
])('no rule: %s', (words) => {
  expect(tells('schedule', words)).toBe(false);
});

test('a meeting day that has to change', () => {
  expect(say('Den 20 oktober behöver vi ändra eftersom salen är upptagen.')[0]).toMatchObject({
    claim: { kind: 'schedule-exception' },
    happened: { from: '2017-10-20' },
  });
  expect(tells('schedule-exception', 'Mötet den 3 november ställs in.')).toBe(true);
});

test('the next meeting, with its times; the weekday must agree', () => {
  expect(told('next-meeting', 'Nästa möte blir torsdagen den 2 november klockan 10:00-12:00.')).toMatchObject(
    [{ date: { from: '2017-11-02' }, from: '10:00', until: '12:00' }],
  );
  expect(
    told('next-meeting', 'Torsdag 2 november kl. 18.30', { title: 'Nästa möte', kind: 'next-meeting' }),
  ).toMatchObject([{ date: { from: '2017-11-02' }, from: '18:30' }]);
  expect(say('Nästa möte blir måndagen den 2 november.')[0]).toMatchObject({
    sureness: 'likely',
    ask: '2 november 2017 är ingen måndag. Stämmer dagen?',
  });
  expect(tells('next-meeting', 'Anna tar fram ett förslag till nästa möte den 2 november.')).toBe(false);
});

test.each([
  ['Nu finns en hälsodag inplanerad 17 november.', 'Hälsodag', '2017-11-17', '2017-11-17'],
  ['Vi anordnar en loppis i november.', 'Loppis', '2017-11-01', '2017-11-30'],
  [
    'Tillsammans ska de ordna en officiell invigning och temadag den 5 november.',
    'Officiell invigning och temadag',
    '2017-11-05',
    '2017-11-05',
  ],
  [
    'Föreningen ska ha en konferens. Datum är inte bestämt än (i november eller i december).',
    'Konferens',
    '2017-11-01',
    '2017-12-31',
  ],
])('an occasion and its day: %s', (words, name, from, to) => {
  expect(say(words).find(({ claim }) => claim.kind === 'event')).toMatchObject({
    claim: { name },
    happened: { from, to },
  });
});

test('a preliminary day is called so', () => {
  expect(told('event', 'Ett preliminärt förslag är 23 november.', { title: 'Höstfest' })).toEqual([
    { kind: 'event', name: 'Höstfest, preliminärt' },
  ]);
});

test('whatever the meeting is called, its heading says that a day is the next', () => {
  for (const title of ['Nästa brukarråd', '4.7 NÄSTA BYGGMÖTE'])
    expect(told('next-meeting', 'Onsdag 1 november kl. 14.', { title })).toMatchObject([
      { date: { from: '2017-11-01' } },
    ]);
});
