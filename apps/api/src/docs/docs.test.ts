import { expect, test } from 'vitest';
import * as z from 'zod';
import { seededApp } from '../fixtures/seeded-app.ts';

const { app } = await seededApp();

const documentShape = z.looseObject({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.looseObject({ get: z.looseObject({ responses: z.record(z.string(), z.unknown()) }) }),
  ),
});

test('the description names every address of the API, with the shape of its answer', async () => {
  const { openapi, paths } = documentShape.parse(await (await app.request('/api/openapi.json')).json());
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths).sort()).toEqual([
    '/api/carry-overs',
    '/api/glossary',
    '/api/glossary/short',
    '/api/groups/{id}',
    '/api/meetings',
    '/api/meetings/{id}',
    '/api/picture',
    '/api/projects/{slug}',
    '/api/questions',
    '/api/search',
    '/api/settings',
    '/api/trees',
    '/api/trees/{id}',
    '/healthz',
  ]);
  for (const { get } of Object.values(paths)) {
    expect(get.responses['200']).toHaveProperty('content.application/json.schema.properties');
  }
});

test('every example in the description answers', async () => {
  const page = await (await app.request('/api/docs')).text();
  const examples = [...page.matchAll(/Exempel: <a href="([^"]+)"/g)].map(([, address = '']) => address);
  expect(examples).toHaveLength(14);
  for (const address of examples)
    expect([address, (await app.request(address)).status]).toEqual([address, 200]);
});

test('the page to read takes everything from this server, and has no script', async () => {
  const answer = await app.request('/api/docs');
  const page = await answer.text();
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/);
  expect(page).not.toMatch(/<script|style=|https?:\/\//);
  const styles = await app.request('/api/docs/style.css');
  expect([styles.status, styles.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  expect(await styles.text()).not.toMatch(/url\(|@import/);
});

test('each place on the page has its own address, and every link within the page leads somewhere', async () => {
  const page = await (await app.request('/api/docs')).text();
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  const { type } = z.object({ type: z.string() }).parse(await (await app.request('/api/trees/nej')).json());
  expect(ids).toContain(type.split('#')[1]);
});
