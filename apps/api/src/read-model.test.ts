import { setImmediate as nextTurn } from 'node:timers/promises';
import { fold } from '@utveckling/domain/state';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openReadModel } from './read-model.ts';
import type { EventLog, SourceText } from './store/event-log.ts';
import { someEvent } from './store/fixtures/some-event.ts';
import { temporaryFolder } from './store/fixtures/temporary-folder.ts';
import { openSqliteStore } from './store/sqlite-log.ts';

const recordedAt = '2026-01-01T00:00:00.000Z';

test('what it knows is the fold of the whole log, however the events came in', async () => {
  const { log } = await opened();
  await append(log, 'before');
  const model = await openReadModel(log);
  for (let number = 0; number < 20; number += 1) {
    await append(log, `later-${number}`);
    if (number % 3 === 0) await model.catchUp();
  }
  await model.catchUp();
  expect(model.archive.state).toEqual(fold(await log.read()));
  expect(model.revision).toBe(21);
});

test('nothing has to be waited for while nothing changes', async () => {
  const { log } = await opened();
  const model = await openReadModel(log);
  expect(model.catchUp()).toBeUndefined();
  await nextTurn();
  expect(model.catchUp()).toBeUndefined();
  await append(log, 'a');
  const waiting = model.catchUp();
  expect(waiting).toBeInstanceOf(Promise);
  await waiting;
  expect(model.catchUp()).toBeUndefined();
});

test('what another process writes is known at the next question', async () => {
  const { log, folder } = await opened();
  const model = await openReadModel(log);
  const other = await openSqliteStore(folder);
  onTestFinished(() => other.close());
  await append(other.log(), 'elsewhere');
  await nextTurn();
  await model.catchUp();
  expect([...model.archive.state.projects.keys()]).toEqual(['elsewhere']);
});

test('a text that was put, overwritten or erased is known so at the next question, from another process too', async () => {
  const { log, folder } = await opened();
  const model = await openReadModel(log);
  const other = await openSqliteStore(folder);
  onTestFinished(() => other.close());
  const knows = async () => {
    await nextTurn();
    await model.catchUp();
    const all = await log.texts.all();
    expect(model.archive.texts).toEqual(new Map(all.map(({ source, text }) => [source, text])));
    return model.archive.texts.get('written:a');
  };
  await log.texts.put(written('written:a'));
  await log.texts.put(written('written:b'));
  expect(await knows()).toBe('Anna ringde');
  await other.log().texts.overwrite('written:a', [{ from: 0, to: 4 }], '█');
  expect(await knows()).toBe('████ ringde');
  await other.log().texts.erase('written:a');
  expect(await knows()).toBeUndefined();
});

test('its texts are those of the log after whatever was appended, put, overwritten and erased, here or elsewhere', async () => {
  const step = fc.record({
    what: fc.constantFrom('append', 'put', 'overwrite', 'erase'),
    source: fc.constantFrom('a', 'b', 'c'),
    elsewhere: fc.boolean(),
    asks: fc.boolean(),
  });
  const property = fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
    const folder = temporaryFolder();
    const [here, there] = [await openSqliteStore(folder), await openSqliteStore(folder)];
    const model = await openReadModel(here.log());
    for (const [number, { what, source, elsewhere, asks }] of steps.entries()) {
      const log = (elsewhere ? there : here).log();
      const text = { ...written(source), text: `Ord ${number}` };
      if (what === 'append') await append(log, `p${number}`, [text]);
      if (what === 'put') await log.texts.put(text);
      if (what === 'overwrite') await log.texts.overwrite(source, [{ from: 0, to: 3 }], '█');
      if (what === 'erase') await log.texts.erase(source);
      if (asks) await model.catchUp();
    }
    await nextTurn();
    await model.catchUp();
    const all = await here.log().texts.all();
    expect(model.archive.texts).toEqual(new Map(all.map(({ source, text }) => [source, text])));
    expect(model.archive.state).toEqual(fold(await here.log().read()));
    await here.close();
    await there.close();
  });
  await fc.assert(property, { numRuns: 30 });
});

test('many questions at once wait for the same catching up, and none gets something older than itself', async () => {
  const { log } = await opened();
  const model = await openReadModel(log);
  const asked: Promise<void>[] = [];
  for (let number = 1; number <= 15; number += 1) {
    await append(log, `p${number}`);
    asked.push(
      Promise.resolve(model.catchUp()).then(() => {
        expect(model.revision).toBeGreaterThanOrEqual(number);
      }),
    );
  }
  await Promise.all(asked);
});

test('a memo keeps what was made until anything changes, and never that there was nothing', async () => {
  const { log } = await opened();
  const model = await openReadModel(log);
  const memo = model.memo<string>();
  let made = 0;
  const make = () => {
    made += 1;
    return made === 1 ? undefined : `made ${made}`;
  };
  expect([memo('a', make), memo('a', make), memo('a', make)]).toEqual([undefined, 'made 2', 'made 2']);
  await append(log, 'a');
  await model.catchUp();
  expect(memo('a', make)).toBe('made 3');
});

test('and when another day comes', async () => {
  const { log } = await opened();
  let day = '2026-11-25';
  const model = await openReadModel(log, { today: () => day });
  const memo = model.memo<string>();
  expect(memo('a', () => model.today)).toBe('2026-11-25');
  day = '2026-11-26';
  await model.catchUp();
  expect(memo('a', () => model.today)).toBe('2026-11-26');
});

async function opened() {
  const folder = temporaryFolder();
  const store = await openSqliteStore(folder);
  onTestFinished(() => store.close());
  return { folder, log: store.log() };
}

function written(source: string): SourceText {
  return { source, meeting: null, file: null, sha256: 'a'.repeat(64), text: 'Anna ringde' };
}

async function append(log: EventLog, project: string, texts: SourceText[] = []): Promise<void> {
  const writes = [
    { stream: `project:${project}`, expectedRevision: 0, events: [someEvent(project, project)] },
  ];
  expect(await log.append({ key: project, recordedAt, writes, texts })).toHaveProperty('events');
}
