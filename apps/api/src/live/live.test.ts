import { expect, test } from 'vitest';
import { peopledApp } from '../fixtures/peopled-app.ts';
import { liveChangeSchema } from './live-change.ts';

const text = 'Vi har fått besked om en lokal.';

test('a change reaches whoever listens, with what it concerns and who made it by role alone', async () => {
  const { app, person } = await peopledApp();
  const editor = await person('konto-17', { role: 'editor' });
  const listening = await listen(app);
  const { body } = await editor.send('project.report', { project: 'klarsprak', text });
  const [change] = await listening.next(1);
  expect(change).toMatchObject({
    change: body['change'],
    role: 'editor',
    projects: ['klarsprak'],
    kinds: ['entry.recorded'],
  });
  expect(JSON.stringify(change)).not.toContain('konto-17');
  expect(JSON.stringify(change)).not.toContain(text);
  await listening.close();
});

test('whoever was cut off goes on where it was: no gap, nothing twice', async () => {
  const { app, person, model } = await peopledApp();
  const editor = await person('editor', { role: 'editor' });
  const start = model.revision;
  for (let number = 1; number <= 5; number += 1) {
    await editor.send('project.report', { project: 'klarsprak', text: `Nummer ${number}` });
  }
  const whole = await listen(app, { 'Last-Event-ID': String(start) });
  const all = await whole.next(5);
  await whole.close();
  expect(new Set(all.map(({ position }) => position)).size).toBe(5);
  const cut = all[1];
  const rest = await listen(app, { 'Last-Event-ID': String(cut?.position) });
  expect(await rest.next(3)).toEqual(all.slice(2));
  await rest.close();
});

test('a fresh page is told nothing of what it was rendered with, and all that comes after', async () => {
  const { app, person, model } = await peopledApp();
  const editor = await person('editor', { role: 'editor' });
  const rendered = model.revision;
  await editor.send('project.report', { project: 'klarsprak', text });
  const late = await listen(app, {}, `?after=${rendered}`);
  expect(await late.next(1)).toMatchObject([{ projects: ['klarsprak'] }]);
  await late.close();
});

test('no more pages may listen than the server can carry', async () => {
  const { liveRoutes } = await import('./live-routes.ts');
  const { model } = await peopledApp();
  const app = liveRoutes({ model, most: 1 });
  const first = await listen({ request: (path, init) => app.request(path.replace('/api', ''), init) });
  expect((await app.request('/live')).status).toBe(503);
  await first.close();
});

type App = { request(path: string, init?: RequestInit): Response | Promise<Response> };

/** Reads the stream as a browser does, one change at a time. */
async function listen(app: App, headers: Record<string, string> = {}, query = '') {
  const answer = await app.request(`/api/live${query}`, { headers });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body?.getReader();
  if (reader === undefined) throw new Error('an event stream has a body');
  const decoder = new TextDecoder();
  let read = '';
  const changes = () =>
    [...read.matchAll(/^data: (.*)$/gm)].map(([, json = '']) => liveChangeSchema.parse(JSON.parse(json)));
  return {
    async next(count: number) {
      while (changes().length < count) {
        const { value, done } = await reader.read();
        if (done) throw new Error('the stream ended');
        read += decoder.decode(value, { stream: true });
      }
      return changes();
    },
    close: () => reader.cancel(),
  };
}
