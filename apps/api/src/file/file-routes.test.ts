import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import exifr from 'exifr';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import type { Session } from '../sign-in/session.ts';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { openSqliteStore } from '../store/sqlite-log.ts';
import { fileRoutes } from './file-routes.ts';
import { openFiles } from './files.ts';
import { wordDocument } from './fixtures/named-documents.ts';
import { barePhoto, drawing, photo } from './fixtures/tagged-images.ts';

test('a photo that is sent is answered with what it is, and read back without where it was taken', async () => {
  const { ask, send } = await served();
  const answer = await send(photo(), { 'x-file-name': encodeURIComponent('Skördefesten på Ön.jpg') });
  expect(answer.status).toBe(201);
  const sent = sentFileSchema.parse(answer.json());
  expect(sent).toEqual({
    id: sent.id,
    name: 'Skördefesten på Ön.jpg',
    type: 'image/jpeg',
    size: answer.json()['size'],
  });
  const read = await ask(`/api/files/${sent.id}`, { headers: { 'x-account': 'lead' } });
  expect(read.status).toBe(200);
  expect(read.bytes.byteLength).toBe(sent.size);
  expect(await exifr.gps(read.bytes)).toBeUndefined();
});

test('a picture is shown, a document is saved, and nothing in either is run or guessed at', async () => {
  const { ask, send, files } = await served();
  for (const [bytes, name, type, disposition] of [
    [photo(), 'Ön.jpg', 'image/jpeg', `inline; filename="On.jpg"; filename*=UTF-8''%C3%96n.jpg`],
    [
      wordDocument(),
      'Läget.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      `attachment; filename="Laget.docx"; filename*=UTF-8''L%C3%A4get.docx`,
    ],
  ] as const) {
    const { id } = sentFileSchema.parse(
      (await send(bytes, { 'x-file-name': encodeURIComponent(name) })).json(),
    );
    await files.attach(id, 'change-1', 'lead');
    const { headers } = await ask(`/api/files/${id}`);
    expect(headers).toMatchObject({
      'content-type': type,
      'content-disposition': disposition,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'x-robots-tag': 'noindex',
      'cache-control': 'no-cache',
    });
    const again = await ask(`/api/files/${id}`, { headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.status, again.bytes.byteLength]).toEqual([304, 0]);
    const head = await ask(`/api/files/${id}`, { method: 'HEAD' });
    expect([head.status, head.bytes.byteLength]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(headers['content-length']);
  }
});

test('until it is saved only the sender sees a file; to others it does not exist, as one that never did', async () => {
  const { ask, send, files } = await served();
  const { id } = sentFileSchema.parse((await send(photo())).json());
  const own = await ask(`/api/files/${id}`, { headers: { 'x-account': 'lead' } });
  expect([own.status, own.headers['cache-control']]).toEqual([200, 'private, no-store']);
  const never = await ask('/api/files/0000');
  for (const headers of [
    {},
    { 'x-account': 'member' },
    { 'if-none-match': String(own.headers['etag']) },
    { 'if-none-match': '*' },
  ]) {
    const other = await ask(`/api/files/${id}`, { headers });
    expect([other.status, other.text()]).toEqual([404, never.text()]);
    expect((await ask(`/api/files/${id}/info`, { headers })).text()).toBe(never.text());
    expect(other.headers['etag']).toBeUndefined();
  }
  await files.attach(id, 'change-1', 'lead');
  expect((await ask(`/api/files/${id}`)).status).toBe(200);
  expect((await ask(`/api/files/${id}/info`)).json()).toEqual({
    id,
    name: 'fil.jpg',
    type: 'image/jpeg',
    size: own.bytes.byteLength,
  });
});

test.each(['..%2f..%2futveckling.sqlite', '%00', 'a%00b', 'x'.repeat(5000), '%E0%A4%A', "1'%20OR%201=1"])(
  'the address %s leads to no file',
  async (id) => {
    const { ask } = await served();
    const answer = await ask(`/api/files/${id}`, { headers: { 'x-account': 'lead' } });
    expect([answer.status, answer.json()['code']]).toEqual([404, 'unknown-file']);
  },
);

test('who is not signed in, may not write, comes from another page or has no key is refused before the file is read', async () => {
  const { send, onDisk } = await served();
  for (const [headers, status, code] of [
    [{ 'x-account': '' }, 401, 'not-signed-in'],
    [{ 'x-account': 'visitor' }, 403, 'not-allowed'],
    [{ origin: 'https://elsewhere.example' }, 403, 'foreign-origin'],
    [{ origin: 'null' }, 403, 'foreign-origin'],
    [{ 'idempotency-key': 'x' }, 400, 'no-key'],
    [{ 'x-file-name': '%E0%A4%A' }, 400, 'bad-parameter'],
  ] as const) {
    const answer = await send(photo(), headers);
    expect([answer.status, answer.json()['code']]).toEqual([status, code]);
  }
  expect(onDisk()).toEqual([]);
});

test('the address people use is ours too', async () => {
  const { send } = await served({ publicUrl: 'https://trad.example.org/' });
  expect((await send(photo(), { origin: 'https://trad.example.org' })).status).toBe(201);
});

test.each([
  ['an SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a program', 'MZ\x90\0'.padEnd(200, 'x')],
  ['a script', '#!/bin/sh\nrm -rf /\n'],
  ['a text', 'bara text'],
  ['an older Word document', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`],
  ['a page that begins as a picture would', 'GIF89a/*<script>*/=1;alert(1)'],
])('%s is refused whatever it calls itself, and nothing is stored', async (_, content) => {
  const { send, onDisk } = await served();
  const headers = { 'content-type': 'image/png', 'x-file-name': 'bild.png' };
  const answer = await send(Buffer.from(content, 'latin1'), headers);
  expect([answer.status, answer.headers['content-type']]).toEqual([
    expect.toSatisfy((status) => status === 415 || status === 422),
    'application/problem+json',
  ]);
  expect(answer.json()).toMatchObject({
    code: expect.stringMatching(/^file-(type|damaged)$/),
    detail: expect.any(String),
  });
  expect(onDisk()).toEqual([]);
});

test('the type is what the bytes say, not what name and header say', async () => {
  const { send } = await served();
  const answer = await send(drawing(), { 'content-type': 'text/html', 'x-file-name': 'sida.html' });
  expect(answer.json()).toMatchObject({ type: 'image/png', name: 'sida.html.png' });
});

test('a name with tricks in it is cleaned, and reaches neither the disk nor a header', async () => {
  const { ask, send, onDisk } = await served();
  for (const trick of [
    '../../../x.jpg',
    'a\0b.jpg',
    'CON',
    'rad\r\nX-Evil: 1.jpg',
    'gpj\u202e.exe',
    'å'.repeat(4000),
  ]) {
    const answer = await send(photo(1), { 'x-file-name': encodeURIComponent(trick).slice(0, 12_000) });
    const { id, name } = sentFileSchema.parse(answer.json());
    expect(name).toMatch(/^[^/\\\p{C}]{1,120}$/u);
    const { headers } = await ask(`/api/files/${id}`, { headers: { 'x-account': 'lead' } });
    expect(headers['x-evil']).toBeUndefined();
  }
  expect(onDisk()).toHaveLength(1);
});

test('an upload sent three times under one key is one file', async () => {
  const { send, onDisk } = await served();
  const headers = { 'idempotency-key': randomUUID() };
  const ids = [await send(photo(), headers), await send(photo(), headers), await send(photo(), headers)].map(
    (answer) => answer.json()['id'],
  );
  expect(new Set(ids).size).toBe(1);
  expect(onDisk()).toHaveLength(1);
});

test('a body that says it has 100 MB is refused before it is sent', async () => {
  const { port, onDisk } = await served();
  const { answer } = await pour(port, { 'content-length': String(100 * 1024 * 1024) }, 0);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(onDisk()).toEqual([]);
});

test('100 MB that come without saying so are cut off early, and nothing is stored', async () => {
  const { port, onDisk } = await served();
  const { answer, poured } = await pour(port, { 'transfer-encoding': 'chunked' }, 100 * 1024 * 1024);
  expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*"code":"file-too-large"/);
  expect(poured).toBeLessThan(90 * 1024 * 1024);
  expect(onDisk()).toEqual([]);
});

test('a file whose sender goes away in the middle leaves nothing, and no fault', async () => {
  const { port, onDisk, faults, send } = await served();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  const bytes = barePhoto();
  socket.write(head({ 'content-length': String(bytes.byteLength) }, port));
  socket.write(bytes.subarray(0, 100));
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  expect((await send(drawing())).status).toBe(201);
  expect(onDisk()).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('a body shorter than it says is not taken for the whole', async () => {
  const { app } = await served();
  const headers = { ...ours('http://localhost'), 'content-length': '5000' };
  const body = new Uint8Array(barePhoto());
  const answer = await app.request('http://localhost/api/files', { method: 'POST', headers, body });
  expect([answer.status, z.object({ code: z.string() }).parse(await answer.json()).code]).toEqual([
    422,
    'file-damaged',
  ]);
});

const sentFileSchema = z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.number() });
const ours = (origin: string) => ({ origin, 'x-account': 'lead', 'idempotency-key': `key-${randomUUID()}` });

/** The routes on a port, where the header x-account stands for a session. */
async function served({ publicUrl }: { publicUrl?: string } = {}) {
  const folder = temporaryFolder();
  const { database, close } = await openSqliteStore(folder);
  const files = openFiles({
    folder,
    database,
    now: () => new Date('2026-03-01T12:00:00Z'),
    newId: randomUUID,
  });
  const faults: unknown[] = [];
  const sessionOf = async (asked: Request): Promise<Session | undefined> => {
    const account = asked.headers.get('x-account') ?? '';
    return account === ''
      ? undefined
      : { id: `of-${account}`, account, name: account, email: `${account}@example.org` };
  };
  const mayUpload = ({ account }: Session) => account !== 'visitor';
  const app = new Hono().route(
    '/api',
    fileRoutes({ files, sessionOf, mayUpload, ...(publicUrl === undefined ? {} : { publicUrl }) }),
  );
  app.onError((error) => {
    faults.push(error);
    return new Response(null, { status: 500 });
  });
  const server = createServer(getRequestListener(app.fetch));
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await close();
  });
  const ask = (path: string, options: Asked = {}) => over(port, path, options);
  const send = (body: Uint8Array, headers: OutgoingHttpHeaders = {}) =>
    ask('/api/files', { method: 'POST', body, headers: { ...ours(`http://127.0.0.1:${port}`), ...headers } });
  const onDisk = () =>
    readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
  return { app, port, files, ask, send, onDisk, faults };
}

type Asked = { method?: string; headers?: OutgoingHttpHeaders; body?: Uint8Array };

function over(port: number, path: string, { method = 'GET', headers = {}, body }: Asked) {
  return new Promise<ReturnType<typeof answered>>((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve(answered(incoming.statusCode ?? 0, incoming.headers, Buffer.concat(chunks))),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function answered(status: number, headers: Record<string, string | string[] | undefined>, bytes: Buffer) {
  const text = () => bytes.toString();
  return {
    status,
    headers,
    bytes,
    text,
    json: () => z.record(z.string(), z.unknown()).parse(JSON.parse(text())),
  };
}

function head(headers: Record<string, string>, port: number): string {
  const all = { host: `127.0.0.1:${port}`, ...ours(`http://127.0.0.1:${port}`), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /api/files HTTP/1.1\r\n${lines.join('')}\r\n`;
}

/** Sends a request by hand and pours a body after it until the server has closed, or all is poured. */
function pour(port: number, headers: Record<string, string>, size: number) {
  return new Promise<{ answer: string; poured: number }>((resolve) => {
    const piece = Buffer.alloc(65_536, 'x');
    const chunk = Buffer.concat([
      Buffer.from(`${piece.byteLength.toString(16)}\r\n`),
      piece,
      Buffer.from('\r\n'),
    ]);
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    let poured = 0;
    const more = () => {
      while (poured < size && socket.writable) {
        poured += piece.byteLength;
        if (!socket.write(chunk)) return;
      }
    };
    socket.on('data', (data) => {
      answer += data.toString();
      // What is poured from here on, the server no longer wants.
      if (size === 0) socket.end();
    });
    socket.on('drain', more);
    socket.on('error', () => {});
    socket.on('close', () => resolve({ answer, poured }));
    socket.write(head(headers, port), more);
  });
}
