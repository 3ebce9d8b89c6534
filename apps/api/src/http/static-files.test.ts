import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/fixtures/temporary-folder.ts';
import { staticFiles } from './static-files.ts';

const script = 'export const tree = "gemensamma";\n'.repeat(50);

test('a file with a hash in its name is kept by browsers for a year, another is asked for again', async () => {
  const { app } = served();
  const hashed = await app.request('/assets/main-1a2b.js');
  expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  const icon = await app.request('/favicon.svg');
  expect(icon.headers.get('cache-control')).toBe('no-cache');
  const again = await app.request('/favicon.svg', {
    headers: { 'If-None-Match': icon.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('the file that the build compressed is the one that is sent', async () => {
  const { app, compressed } = served();
  const answer = await app.request('/assets/main-1a2b.js', { headers: { 'Accept-Encoding': 'br' } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(bytes.equals(compressed)).toBe(true);
  expect(brotliDecompressSync(bytes).toString()).toBe(script);
});

test.each([
  '/index.html',
  '/.vite/manifest.json',
  '/assets/main-1a2b.js.br',
  '/assets',
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '//secret.txt',
  '/assets/main-1a2b.js/',
])('%s is no file of the client', async (address) => {
  const { app } = served();
  expect((await app.request(address)).status).toBe(404);
});

test('without a built client there are no files', () => {
  expect(staticFiles(join(temporaryFolder(), 'nowhere'))('/assets/main.js')).toBeUndefined();
});

function served() {
  const folder = temporaryFolder();
  const client = join(folder, 'client');
  mkdirSync(join(client, 'assets'), { recursive: true });
  mkdirSync(join(client, '.vite'));
  const compressed = brotliCompressSync(script);
  writeFileSync(join(folder, 'secret.txt'), 'hemligt');
  writeFileSync(join(client, 'index.html'), '<!doctype html>');
  writeFileSync(join(client, '.vite', 'manifest.json'), '{}');
  writeFileSync(join(client, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(client, 'assets', 'main-1a2b.js'), script);
  writeFileSync(join(client, 'assets', 'main-1a2b.js.br'), compressed);
  const files = staticFiles(client);
  const app = new Hono().get('*', (c) => files(c.req.path)?.answer(c) ?? c.notFound());
  return { app, compressed };
}
