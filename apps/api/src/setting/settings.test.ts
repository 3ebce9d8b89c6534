import type { CommandData } from '@utveckling/domain/commands';
import { projectView } from '@utveckling/domain/project/project-view';
import { treeView } from '@utveckling/domain/tree/tree-view';
import { describe, expect, test } from 'vitest';
import { createApp } from '../create-app.ts';
import { peopledApp } from '../fixtures/peopled-app.ts';

type Setting = CommandData<'setting.change'>['setting'];

async function administered() {
  const app = await peopledApp();
  const admin = await app.person('admin', { role: 'administrator' });
  const set = (setting: Setting, seen = 0) => admin.send('setting.change', { setting }, { seen });
  return { ...app, admin, set };
}

describe('the look', () => {
  const look: Setting = { name: 'look', colours: { crown: '#cfe3d4', 'deep-green': '#114433' } };

  test('is a style sheet of its own that sets the tokens by day', async () => {
    const { app, set } = await administered();
    expect((await set(look)).status).toBe(200);
    const answer = await app.request('/look.css');
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const css = await answer.text();
    expect(css).toContain('--crown: #cfe3d4;');
    expect(css).toContain('--deep-green: #114433;');
    expect(css).toContain('@media not (prefers-color-scheme: dark)');
    expect(css).not.toContain('--paper');
  });

  test('is kept by browsers and asked for again', async () => {
    const { app, set } = await administered();
    await set(look);
    const etag = (await app.request('/look.css')).headers.get('etag') ?? '';
    expect((await app.request('/look.css', { headers: { 'If-None-Match': etag } })).status).toBe(304);
    await set({ name: 'look', colours: {} }, 1);
    expect((await app.request('/look.css', { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });

  test('is linked in pages only while anything is chosen', async () => {
    const { model, set } = await administered();
    const render = async ({ assets }: { assets: { styles: string[] } }) => ({
      status: 200,
      html: assets.styles.join(' '),
    });
    const assets = () => ({ scripts: [], styles: ['/main.css'], preload: [] });
    const pages = createApp({ model, pages: { render, assets } });
    const page = async () => (await pages.request('/om')).text();
    expect(await page()).toBe('/main.css');
    await set(look);
    expect(await page()).toBe('/main.css /look.css');
    await set({ name: 'look', colours: {} }, 1);
    expect(await page()).toBe('/main.css');
  });

  test.each([
    ['text that cannot be read on the paper', { ink: '#9a9a9a' }, 'Texten mot sidan'],
    ['buttons whose words cannot be read', { 'deep-green': '#9fc79a' }, 'Knapparnas text mot knapparna'],
    ['a crown that swallows its fruits', { crown: '#6f8f6a' }, 'Frukternas kanter mot kronan'],
    ['paper that swallows a party’s colour', { paper: '#8b6f80' }, 'Socialförvaltningen mot sidan'],
  ] as const)('is refused for %s, and says what is too weak', async (_, colours, words) => {
    const { set, model } = await administered();
    const answer = await set({ name: 'look', colours });
    expect(answer).toMatchObject({ status: 422, body: { reason: 'weak-contrast' } });
    expect(answer.body['detail']).toContain(words);
    expect(model.archive.state.settings.has('look')).toBe(false);
  });
});

test('the limit of silent meetings reaches every tree and project', async () => {
  const { set, model } = await administered();
  expect(treeView(model.archive, 'gemensamma')?.silentMeetings).toBe(3);
  await set({ name: 'silent-meetings', meetings: 5 });
  expect(treeView(model.archive, 'gemensamma')?.silentMeetings).toBe(5);
  expect(projectView(model.archive, 'fritidsbanken')?.silentMeetings).toBe(5);
});

test('the texts of the installation are read by anybody', async () => {
  const { app, set } = await administered();
  await set({ name: 'about-text', sv: 'Vi är gruppen.\n\nSå här arbetar vi.', en: '' });
  expect(await (await app.request('/api/settings')).json()).toMatchObject({
    aboutText: { sv: 'Vi är gruppen.\n\nSå här arbetar vi.', en: '' },
    accessibilityText: { sv: '', en: '' },
    silentMeetings: 3,
  });
});

test('a setting that somebody else changed meanwhile comes back with what they wrote', async () => {
  const { set } = await administered();
  await set({ name: 'about-text', sv: 'Deras text.', en: '' });
  const late = await set({ name: 'about-text', sv: 'Min text.', en: '' });
  expect(late).toMatchObject({ status: 409, body: { revision: 1, since: [{ texts: ['Deras text.'] }] } });
});

test('a setting is undone within a minute, and is nobody’s but an administrator’s', async () => {
  const { set, admin, person, model } = await administered();
  const answer = await set({ name: 'silent-meetings', meetings: 7 });
  await admin.send('change.undo', { change: String(answer.body['change']) });
  expect(treeView(model.archive, 'gemensamma')?.silentMeetings).toBe(3);
  const editor = await person('editor', { role: 'editor' });
  const setting: Setting = { name: 'silent-meetings', meetings: 7 };
  expect((await editor.send('setting.change', { setting }, { seen: 2 })).status).toBe(403);
});
