import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';
import { openFiles } from './files.ts';
import { bareDrawing, barePhoto, drawing, photo } from './fixtures/tagged-images.ts';

test('a file lies stripped under the hash of its bytes, readable by nobody else, and nothing else is left', async () => {
  const { files, folder, put, onDisk } = await opened();
  const file = await put(drawing());
  expect(onDisk()).toEqual([`${file.sha256.slice(0, 2)}/${file.sha256.slice(2)}`]);
  const path = join(folder, 'files', file.sha256.slice(0, 2), file.sha256.slice(2));
  expect(new Uint8Array(readFileSync(path))).toEqual(bareDrawing);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await files.get(file.id)).toEqual(file);
  expect(await files.read(file)).toEqual(bareDrawing);
  expect(file).toMatchObject({
    type: 'png',
    size: bareDrawing.byteLength,
    uploadedBy: 'lead',
    change: undefined,
  });
});

test('the same bytes are kept once, whoever sends them, also both at once', async () => {
  const { put, onDisk } = await opened();
  const sent = await Promise.all([
    put(photo(1), { account: 'lead', name: 'ett.jpg' }),
    put(photo(1), { account: 'member', name: 'två.jpg' }),
    put(barePhoto(), { account: 'member', name: 'tre.jpg' }),
  ]);
  expect(new Set(sent.map(({ sha256 }) => sha256)).size).toBe(1);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
  expect(sent.map(({ name }) => name)).toEqual(['ett.jpg', 'två.jpg', 'tre.jpg']);
  expect(onDisk()).toHaveLength(1);
});

test('an erased file takes its bytes with it, unless another has the same', async () => {
  const { files, put, onDisk } = await opened();
  const [first, second] = [await put(photo()), await put(photo())];
  await files.erase(first.id);
  expect(await files.get(first.id)).toBeUndefined();
  expect(await files.read(second)).toBeDefined();
  await files.erase(second.id);
  expect(await files.read(second)).toBeUndefined();
  expect(onDisk()).toEqual([]);
  await files.erase('never-there');
});

test('files erased and sent at once keep their bytes exactly when somebody has them', async () => {
  const { files, put } = await opened();
  for (let round = 0; round < 10; round++) {
    const old = await put(photo());
    const [fresh] = await Promise.all([put(photo()), files.erase(old.id)]);
    expect(await files.read(fresh)).toBeDefined();
    await files.erase(fresh.id);
    expect(await files.read(fresh)).toBeUndefined();
  }
});

test('an upload sent again under its key is the first one’s file, also when both come at once', async () => {
  const { put, onDisk } = await opened();
  const key = randomUUID();
  const [first, second] = await Promise.all([put(photo(), { key }), put(photo(), { key })]);
  expect(second).toEqual(first);
  expect(await put(drawing(), { key })).toEqual(first);
  expect(onDisk()).toHaveLength(1);
  expect((await put(photo(), { key, account: 'member' })).id).not.toBe(first.id);
});

test('what is refused leaves nothing', async () => {
  const { put, onDisk } = await opened();
  await expect(put(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).rejects.toMatchObject({
    code: 'file-type',
  });
  await expect(put(new Uint8Array())).rejects.toMatchObject({ code: 'file-damaged' });
  await expect(put(new Uint8Array(10 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'file-too-large' });
  expect(onDisk()).toEqual([]);
});

test('only the sender attaches a file, to one change, once or again', async () => {
  const { files, put } = await opened();
  const { id } = await put(photo());
  expect(await files.attach(id, 'change-1', 'member')).toBe(false);
  expect((await files.get(id))?.change).toBeUndefined();
  expect(await files.attach(id, 'change-1', 'lead')).toBe(true);
  expect(await files.attach(id, 'change-1', 'lead')).toBe(true);
  expect(await files.attach(id, 'change-2', 'lead')).toBe(false);
  expect(await files.attach('never-there', 'change-1', 'lead')).toBe(false);
  expect((await files.get(id))?.change).toBe('change-1');
});

test('a file attached in a transaction that fails is not attached', async () => {
  const { files, put, database } = await opened();
  const { id } = await put(photo());
  const failing = database.transaction().execute(async (transaction) => {
    expect(await files.attach(id, 'change-1', 'lead', transaction)).toBe(true);
    throw new Error('the rest did not work');
  });
  await expect(failing).rejects.toThrow('the rest');
  expect((await files.get(id))?.change).toBeUndefined();
});

test('the sweep takes what was never saved, and bytes that nobody names, once they are old', async () => {
  const { files, put, clock, onDisk, folder } = await opened();
  const [attached, old] = [await put(photo()), await put(drawing())];
  await files.attach(attached.id, 'change-1', 'lead');
  clock.now = new Date('2026-03-03T12:00:00Z');
  const fresh = await put(photo(3));
  for (const name of onDisk())
    utimesSync(join(folder, 'files', name), clock.now, new Date('2026-03-01T12:00:00Z'));
  expect(await files.sweep(new Date('2026-03-02T12:00:00Z'))).toBe(1);
  expect(await files.get(old.id)).toBeUndefined();
  expect(await files.read(old)).toBeUndefined();
  for (const kept of [attached, fresh]) expect(await files.read(kept)).toBeDefined();
});

test('an account that leaves takes its name off its files, and the unsaved ones with it', async () => {
  const { files, put } = await opened();
  const [saved, unsaved] = [await put(photo()), await put(drawing())];
  await files.attach(saved.id, 'change-1', 'lead');
  await files.forget('lead');
  expect(await files.get(saved.id)).toMatchObject({ uploadedBy: '', change: 'change-1' });
  expect(await files.read(saved)).toBeDefined();
  expect(await files.get(unsaved.id)).toBeUndefined();
});

test('an account has at most forty unsaved files, and four on their way', async () => {
  const { files, put } = await opened();
  const atOnce = await Promise.allSettled(Array.from({ length: 6 }, () => put(photo())));
  expect(atOnce.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
  for (let count = 4; count < 40; count++) await put(photo());
  await expect(put(photo())).rejects.toMatchObject({ code: 'too-many-files' });
  const other = await put(photo(), { account: 'member' });
  expect(await files.get(other.id)).toBeDefined();
});

test('what a killed process left half written is swept once it is old, not what is being written', async () => {
  const { files, folder, onDisk } = await opened();
  const passing = (name: string) => join(folder, 'files', 'passing', name);
  for (const name of ['old', 'new']) writeFileSync(passing(name), 'half');
  utimesSync(passing('old'), new Date('2026-03-01T12:00:00Z'), new Date('2026-03-01T12:00:00Z'));
  await files.sweep(new Date('2026-03-02T12:00:00Z'));
  expect(onDisk()).toEqual(['passing/new']);
});

async function opened() {
  const folder = temporaryFolder();
  const store = await openSqliteStore(folder);
  onTestFinished(() => store.close());
  const { database } = store;
  const clock = { now: new Date('2026-03-01T12:00:00Z') };
  const files = openFiles({ folder, database, now: () => clock.now, newId: () => randomUUID() });
  const put = (bytes: Uint8Array, { account = 'lead', name = 'fil', key = `key-${randomUUID()}` } = {}) =>
    files.put({ sent: { body: streamOf(bytes) }, account, name, key });
  const onDisk = () =>
    readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.split('/').at(-1)}/${entry.name}`);
  return { files, folder, database, put, onDisk, clock };
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.byteLength; at += 65_536)
        controller.enqueue(bytes.subarray(at, at + 65_536));
      controller.close();
    },
  });
}
