import { hc, parseResponse } from 'hono/client';
import { expect, test } from 'vitest';
import type { AppType } from '../app-type.ts';
import { createApp } from '../create-app.ts';
import { seededApp } from '../fixtures/seeded-app.ts';
import { fiveMinutes, importAtTerminal } from '../import-cli/fixtures/import-at-terminal.ts';
import { openReadModel } from '../read-model.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';

const { api } = await seededApp();
const ledger = await parseResponse(api['carry-overs'].$get());

test('what the meeting of January 2017 promised: two taken up in March, of two nobody can know', () => {
  expect(
    ledger.promises.map(({ source, state, missing, found }) => [
      source.section,
      state,
      missing,
      found.map((place) => `${place.meeting} ${place.section}: ${place.quote}`),
    ]),
  ).toEqual([
    ['Stöd till föräldrar med barn i familjehem', 'unknown', '2017-01-23', []],
    [
      'Personlig representant',
      'found',
      '2017-01-23',
      ['2017-03-23 Personlig representant: Brukare stödjer brukare i kontakt med myndigheter.'],
    ],
    [
      'Lokal',
      'found',
      '2017-01-23',
      ['2017-03-23 Fritidsbanken: Han har dessutom fått napp på några lokaler'],
    ],
    ['Nationell spridningskonferens för Bättre hälsa', 'unknown', '2017-01-23', []],
  ]);
});

test('the minutes of 23 January 2017 are missing, and the words that announced the meeting are there', () => {
  const [first] = ledger.gaps;
  expect(first).toMatchObject({ after: '2017-01-09', before: '2017-03-23' });
  expect(first?.days[0]).toEqual({ day: '2017-01-23', by: 'announced' });
  expect(first?.announced?.quote).toBe('Nästa möte blir 23 januari 14:30.');
  expect(first?.rule?.said.quote).toBe(
    'Vi kommer framöver att träffas varannan måndag eftermiddag (jämn veckor) 14:30',
  );
});

test('20 April 2017 is no missing meeting: the minutes say that it must change', () => {
  const spring = ledger.gaps.find(({ after }) => after === '2017-03-23');
  expect(spring?.days.map(({ day }) => day)).not.toContain('2017-04-20');
  expect(spring?.days[0]).toEqual({ day: '2017-04-06', by: 'rule' });
  expect(spring?.excepted).toMatchObject([
    {
      day: '2017-04-20',
      said: { quote: 'Den 20 april behöver vi ändra eftersom arbetsmarknadsförvaltningen har workshop.' },
    },
  ]);
});

test('each place leads to a mark on the page of its meeting', async () => {
  for (const { anchor, meeting } of [
    ...ledger.promises.flatMap(({ found }) => found),
    ...ledger.gaps.flatMap(({ announced, rule }) => [announced ?? [], rule?.said ?? []].flat()),
  ]) {
    const { sections } = await parseResponse(api.meetings[':id'].$get({ param: { id: meeting } }));
    const marks = sections.flatMap(({ id, marks }) => [id, ...marks.map((mark) => mark.id)]);
    expect(marks).toContain(anchor);
  }
});

test('minutes that were put in, where nobody has named a place, are read by the same rule', async () => {
  const folder = temporaryFolder();
  await importAtTerminal(folder, [...fiveMinutes, '--yes', '--register', 'seeds']);
  const store = await openSqliteStore(folder);
  try {
    const app = createApp({ model: await openReadModel(store.log()) });
    const imported = hc<AppType>('http://localhost', {
      fetch: async (input: string | URL | Request) => app.request(input),
    }).api;
    const { promises, gaps } = await parseResponse(imported['carry-overs'].$get());
    expect(promises.map(({ source, state, byHand }) => [source.section, state, byHand])).toEqual([
      ['Stöd till föräldrar med barn i familjehem', 'unknown', false],
      ['Personlig representant', 'found', false],
      ['Lokal', 'found', false],
      ['Nationell spridningskonferens för Bättre hälsa', 'unknown', false],
    ]);
    expect(gaps[0]?.days[0]).toEqual({ day: '2017-01-23', by: 'announced' });
    const fruit = await parseResponse(
      imported.projects[':slug'].$get({ param: { slug: 'personlig-representant' } }),
    );
    expect(fruit.history.find(({ claim }) => claim.kind === 'carry-over')?.claim).toMatchObject({
      foundAgain: [{ meeting: '2017-03-23', section: 'Personlig representant' }],
    });
  } finally {
    await store.close();
  }
}, 300_000);
