// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileServer, openFileServer } from './fixtures/file-server.mjs';
import { uploadFile } from './upload-file.ts';

let server: FileServer;
beforeEach(async () => {
  server = await openFileServer();
});
afterEach(() => server.close());

const pdf = (name = 'Läget på Ön.pdf') => new File(['%PDF-1.7 innehåll'], name, { type: 'application/pdf' });

function send(file: File, { key = 'key-00001', signal = new AbortController().signal } = {}) {
  const shares: number[] = [];
  const result = uploadFile(file, { key, signal, onProgress: (share) => shares.push(share) }, server.origin);
  return { result, shares };
}

test('a file arrives as it is, with its Swedish name, and tells how far it has come', async () => {
  const { result, shares } = send(pdf());
  expect(await result).toEqual({
    kind: 'done',
    file: { id: 'file-1', name: 'Läget på Ön.pdf', type: 'application/pdf', size: 18 },
  });
  expect(server.taken).toEqual([{ key: 'key-00001', name: 'Läget på Ön.pdf', text: '%PDF-1.7 innehåll' }]);
  expect(shares.at(-1)).toBe(1);
});

test('a file whose answer was lost is there once when it is sent again under its key', async () => {
  server.rules.line = 'lost';
  expect(await send(pdf()).result).toEqual({ kind: 'offline' });
  server.rules.line = 'whole';
  expect(await send(pdf()).result).toMatchObject({ kind: 'done', file: { id: 'file-1' } });
  expect(server.taken).toHaveLength(1);
});

test.each([
  [415, { detail: 'Den sortens fil går inte.' }, { kind: 'refused', detail: 'Den sortens fil går inte.' }],
  [413, {}, { kind: 'refused', detail: '' }],
  [401, { detail: 'x' }, { kind: 'not-signed-in' }],
  [403, { detail: 'x' }, { kind: 'not-allowed' }],
  [429, {}, { kind: 'busy' }],
  [500, '<html>', { kind: 'busy' }],
  [200, '<html>Logga in på nätverket</html>', { kind: 'offline' }],
])('an answer %i is told as what it is', async (status, body, result) => {
  server.rules.refuse = { status, body };
  expect(await send(pdf()).result).toEqual(result);
});

test('a file that is stopped on its way says so', async () => {
  server.rules.line = 'held';
  const stop = new AbortController();
  const { result } = send(pdf(), { signal: stop.signal });
  stop.abort();
  expect(await result).toEqual({ kind: 'stopped' });
  expect(await send(pdf(), { signal: stop.signal }).result).toEqual({ kind: 'stopped' });
});

test('a name that is far too long is cut, never in the middle of a character', async () => {
  expect(await send(pdf(`${'å'.repeat(254)}😀${'å'.repeat(3000)}.pdf`)).result).toMatchObject({
    kind: 'done',
  });
  expect(server.taken[0]?.name).toBe('å'.repeat(254));
});
