import { expect, test } from 'vitest';
import type { UploadOrder, UploadResult } from './upload-file.ts';
import { createUploads } from './uploads.ts';

const pdf = (name: string, size = 10) => new File(['x'.repeat(size)], name, { type: 'application/pdf' });
const sentFile = (name: string) => ({ id: name, name, type: 'application/pdf', size: 10 });

/** Uploads over a line where each file waits until the test says what comes of it. */
function opened() {
  const line: { name: string; order: UploadOrder; answer: (result: UploadResult) => Promise<void> }[] = [];
  const done: string[] = [];
  let keys = 0;
  const uploads = createUploads({
    send: (file, order) =>
      new Promise((resolve) => {
        const answer = async (result: UploadResult) => {
          resolve(result);
          await new Promise((next) => setTimeout(next));
        };
        line.push({ name: file.name, order, answer });
        order.signal.addEventListener('abort', () => resolve({ kind: 'stopped' }));
      }),
    newKey: () => `key-${++keys}`,
    onDone: ({ name }) => done.push(name),
  });
  uploads.start();
  const states = () => uploads.uploads().map(({ file, state }) => [file.name, state]);
  return { uploads, line, done, states };
}

test('files are sent one after another, and each leaves the list when it is there', async () => {
  const { uploads, line, done, states } = opened();
  uploads.add([pdf('ett.pdf'), pdf('två.pdf')], 10);
  line[0]?.order.onProgress(0.5);
  expect(states()).toEqual([
    ['ett.pdf', { kind: 'sending', share: 0.5 }],
    ['två.pdf', { kind: 'waiting' }],
  ]);
  await line[0]?.answer({ kind: 'done', file: sentFile('ett.pdf') });
  expect(line.map(({ name }) => name)).toEqual(['ett.pdf', 'två.pdf']);
  await line[1]?.answer({ kind: 'done', file: sentFile('två.pdf') });
  expect([done, states()]).toEqual([['ett.pdf', 'två.pdf'], []]);
});

test('what is no good, and what there is no room for, is said and not sent', () => {
  const { uploads, line, states } = opened();
  uploads.add([pdf('ett.pdf'), new File(['x'], 'film.mp4'), pdf('två.pdf')], 1);
  expect(states()).toEqual([
    ['ett.pdf', { kind: 'sending', share: 0 }],
    ['film.mp4', { kind: 'refused', fault: 'wrongType' }],
    ['två.pdf', { kind: 'refused', fault: 'tooMany' }],
  ]);
  expect(line).toHaveLength(1);
});

test('one that did not arrive is kept, does not hold up the next, and is tried again under the same key', async () => {
  const { uploads, line, done, states } = opened();
  uploads.add([pdf('ett.pdf'), pdf('två.pdf')], 10);
  await line[0]?.answer({ kind: 'offline' });
  expect(states()[0]).toEqual(['ett.pdf', { kind: 'failed', fault: 'offline' }]);
  await line[1]?.answer({ kind: 'done', file: sentFile('två.pdf') });
  uploads.tryAgain(line[0]?.order.key ?? '');
  expect(line[2]).toMatchObject({ name: 'ett.pdf', order: { key: line[0]?.order.key } });
  await line[2]?.answer({ kind: 'done', file: sentFile('ett.pdf') });
  expect(done).toEqual(['två.pdf', 'ett.pdf']);
});

test('a file that the server refuses says why in the server’s words', async () => {
  const { uploads, line, states } = opened();
  uploads.add([pdf('ett.pdf')], 10);
  await line[0]?.answer({ kind: 'refused', detail: 'Filen är skadad.' });
  expect(states()).toEqual([['ett.pdf', { kind: 'refused', fault: 'refused', detail: 'Filen är skadad.' }]]);
});

test('one that is taken away on its way is stopped, never added, and makes room for the next', async () => {
  const { uploads, line, done, states } = opened();
  uploads.add([pdf('ett.pdf'), pdf('två.pdf')], 10);
  uploads.remove(line[0]?.order.key ?? '');
  expect(line[0]?.order.signal.aborted).toBe(true);
  await line[0]?.answer({ kind: 'done', file: sentFile('ett.pdf') });
  expect(states()).toEqual([['två.pdf', { kind: 'sending', share: 0 }]]);
  expect(done).toEqual([]);
});

test('what was on its way when the field went away is sent when it comes back', async () => {
  const { uploads, line, done, states } = opened();
  uploads.add([pdf('ett.pdf')], 10);
  uploads.stop();
  expect(states()).toEqual([['ett.pdf', { kind: 'waiting' }]]);
  uploads.start();
  await line[1]?.answer({ kind: 'done', file: sentFile('ett.pdf') });
  expect(done).toEqual(['ett.pdf']);
});
