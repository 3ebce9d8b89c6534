import { createServer, request as httpRequest, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Almighty, almighty } from './almighty.ts';

let app: Almighty;
let server: Server;
let port: number;

beforeAll(async () => {
  app = await almighty();
  server = createServer(getRequestListener(app.app.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  port = typeof bound === 'object' && bound !== null ? bound.port : 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const address = '/api/commands/project.report';

async function position(): Promise<number> {
  await app.model.catchUp();
  return app.model.archive.state.position;
}

const head = () => ({
  Host: 'localhost:3000',
  Origin: 'http://localhost:3000',
  Cookie: app.somebody.cookie,
  'Content-Type': 'application/json',
  'Idempotency-Key': 'sent-over-the-net',
});

type Sent = { status: number; bytes: number };

/** Sends a body of so many bytes, as fast as the server takes it; how it was answered, and after how many of them. */
function sendLarge(bytes: number, headers: Record<string, string>): Promise<Sent> {
  return new Promise((resolve) => {
    let sent = 0;
    let status = 0;
    const asked = httpRequest({ port, path: address, method: 'POST', headers, agent: false });
    const piece = Buffer.alloc(65_536, 'a');
    const end = () => resolve({ status, bytes: sent });
    const more = () => {
      while (sent < bytes && status === 0 && !asked.destroyed) {
        sent += piece.byteLength;
        if (!asked.write(piece)) return void asked.once('drain', more);
      }
      if (status === 0) asked.end();
    };
    asked.on('response', (answer) => {
      status = answer.statusCode ?? 0;
      answer.resume();
      answer.on('close', () => {
        asked.destroy();
        end();
      });
    });
    // Who goes on sending to a server that has said no is cut off.
    asked.on('error', end);
    more();
  });
}

const large = 100_000_000;

test('100 MB to a command are refused after the first of them, and nothing is written', async () => {
  const before = await position();
  const { status, bytes } = await sendLarge(large, head());
  expect(status).toBe(413);
  expect(bytes).toBeLessThan(large / 4);
  expect(await position()).toBe(before);
});

test('100 MB that say how many they are, and 100 MB from a visitor, are refused as soon', async () => {
  const { Cookie: _, ...ofVisitor } = head();
  const declared = await sendLarge(large, { ...head(), 'Content-Length': String(large) });
  expect([declared.status, declared.bytes < large / 4]).toEqual([413, true]);
  const visitor = await sendLarge(large, ofVisitor);
  expect([visitor.status, visitor.bytes < large / 4]).toEqual([401, true]);
});

test('who sends half a body and waits holds nobody up; who goes away in the middle has written nothing', async () => {
  const before = await position();
  const asked = httpRequest({ port, path: address, method: 'POST', headers: head(), agent: false });
  asked.on('error', () => {});
  const arrived = new Promise<ServerResponse>((resolve) => {
    server.once('request', (_, answer) => resolve(answer));
  });
  asked.write('{"seen":0,"data":{"project":"klarsprak",');
  const waiting = await arrived;
  const gone = new Promise((resolve) => waiting.once('close', resolve));
  const comment = { project: 'klarsprak', text: 'Jag kom fram.' };
  expect((await app.command('project.comment', comment)).status).toBe(200);
  expect(await position()).toBe(before + 1);
  asked.destroy();
  await gone;
  expect((await app.command('project.comment', comment)).status).toBe(200);
  expect(await position()).toBe(before + 2);
  expect(app.faults).toEqual([]);
});

/** Says the words on a bare connection; everything that is answered until it is closed. */
function say(words: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(words));
    socket.on('data', (bytes) => {
      answer += String(bytes);
    });
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}

const body = JSON.stringify({ seen: 0, data: { project: 'klarsprak', text: 'Smugglat.' } });
const line = (more: string) =>
  `POST /api/commands/project.comment HTTP/1.1\r\n${Object.entries(head())
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}Connection: close\r\n${more}`;

test('a request that two servers could read in two ways is read in none', async () => {
  const before = await position();
  const length = `Content-Length: ${Buffer.byteLength(body)}\r\n`;
  const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  for (const words of [
    line(`${length}Transfer-Encoding: chunked\r\n\r\n${chunked}`),
    line(`${length}Content-Length: 3\r\n\r\n${body}`),
    line(`Content-Length: +${Buffer.byteLength(body)}\r\n\r\n${body}`),
    line(`Transfer-Encoding: xchunked\r\n\r\n${chunked}`),
    line(`Transfer-Encoding: chunked, identity\r\n\r\n${chunked}`),
    line(`Transfer-Encoding : chunked\r\n\r\n${chunked}`),
    line(`X-A: a\r\n Content-Length: 3\r\n${length}\r\n${body}`),
    line(`X-A: a\u0000b\r\n${length}\r\n${body}`),
    line(`X-A: a\nX-B: b\r\n${length}\r\n${body}`),
    line(`${length}\r\n${body}`).replace(/Host: [^\r]+\r\n/, ''),
    line(`X-A: ${'a'.repeat(70_000)}\r\n${length}\r\n${body}`),
  ]) {
    const answer = await say(words);
    expect([words.slice(0, 400).split('\r\n').slice(7, 9), answer.split('\r\n')[0]]).toEqual([
      expect.anything(),
      expect.stringMatching(/^HTTP\/1\.1 4\d\d /),
    ]);
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
    expect(answer).not.toMatch(/node_modules|\.ts:\d/);
  }
  expect(await position()).toBe(before);
  expect(app.faults).toEqual([]);
});

test('the same request without the trick is answered, so that it was the trick that was refused', async () => {
  const answer = await say(line(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`));
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});
