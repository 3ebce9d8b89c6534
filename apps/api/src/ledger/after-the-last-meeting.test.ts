import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hc, parseResponse } from 'hono/client';
import { expect, test } from 'vitest';
import type { AppType } from '../app-type.ts';
import { todayAtHome } from '../change/today-at-home.ts';
import { createApp } from '../create-app.ts';
import { seededStore } from '../fixtures/seeded-store.ts';
import { importAtTerminal } from '../import-cli/fixtures/import-at-terminal.ts';
import { openReadModel } from '../read-model.ts';
import type { EventLog } from '../store/event-log.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';

/** What is answered over a log while the clock stands at `clock.now`. */
async function answersOver(log: EventLog) {
  const clock = { now: '2018-04-12T12:00:00Z' };
  const model = await openReadModel(log, { today: todayAtHome(() => new Date(clock.now)) });
  const app = createApp({ model });
  const fetch = async (input: string | URL | Request) => app.request(input);
  const { api } = hc<AppType>('http://localhost', { fetch });
  const at = async (now: string) => {
    clock.now = now;
    return parseResponse(api['carry-overs'].$get());
  };
  return { api, at };
}

test('after the last of the real meetings the rule gives one day, and it is missing from the day after', async () => {
  const { log } = await seededStore();
  const { at } = await answersOver(log);
  const last = async (now: string) => (await at(now)).gaps.find(({ after }) => after === '2018-04-12');
  expect(await last('2018-05-03T21:59:00Z')).toBeUndefined();
  const gap = await last('2018-05-03T22:00:00Z');
  expect(gap?.days).toEqual([{ day: '2018-05-03', by: 'rule' }]);
  expect(gap?.rule?.said).toMatchObject({ meeting: '2017-10-05' });
  expect(gap).not.toHaveProperty('before');
  expect(await last('2026-11-25T09:00:00Z')).toEqual(gap);
});

test('a promise of the newest minutes is open everywhere, until the day they announce has passed without minutes', async () => {
  const folder = temporaryFolder();
  const minutes = join(temporaryFolder(), 'styrgrupp-2025-06-04.txt');
  const promise = 'Vi tar upp frågan om en egen bil på nästa möte.';
  const announced = 'Nästa möte är den 25 juni 2025.';
  writeFileSync(
    minutes,
    `Styrgrupp Grannbilen 4 juni 2025\n\nProjekt Vagnen\n${promise}\n\nNästa möte\n${announced}\n`,
  );
  await importAtTerminal(folder, [minutes, '--yes']);
  const store = await openSqliteStore(folder);
  try {
    const { api, at } = await answersOver(store.log());
    const told = async (now: string) => {
      const { promises, gaps } = await at(now);
      const [first] = promises;
      const slug = first?.projects[0] ?? '';
      const fruit = await parseResponse(api.projects[':slug'].$get({ param: { slug } }));
      const meeting = await parseResponse(
        api.meetings[':id'].$get({ param: { id: first?.source.meeting ?? '' } }),
      );
      const marks = meeting.sections.flatMap((section) => section.marks);
      return {
        states: [
          first?.state,
          fruit.history.find(({ id }) => id === first?.id)?.fate?.state,
          marks.find(({ id }) => id === first?.id)?.fate?.state,
        ],
        missing: first?.missing,
        gaps: gaps.map(({ days, announced: words }) => [days, words?.quote]),
      };
    };
    expect(await told('2025-06-25T12:00:00Z')).toEqual({
      states: ['open', 'open', 'open'],
      missing: undefined,
      gaps: [],
    });
    expect(await told('2025-06-26T12:00:00Z')).toEqual({
      states: ['unknown', 'unknown', 'unknown'],
      missing: '2025-06-25',
      gaps: [[[{ day: '2025-06-25', by: 'announced' }], announced]],
    });
  } finally {
    await store.close();
  }
});
