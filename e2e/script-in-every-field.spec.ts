import type { BrowserContext, Page } from '@playwright/test';
import { openPage } from './open-page.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { expect, test } from './quiet-page.ts';
import { becomeAdministrator } from './signed-in.ts';

const script = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
const short = '<svg onload=alert(1)>';
let server: OwnServer;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startOwnServer();
});
test.afterAll(() => server.close());

test('script that was written in every field is read as words on every page, and runs on none', async ({
  page,
  context,
  browser,
  listenTo,
}) => {
  test.setTimeout(180_000);
  await becomeAdministrator(page, server);
  const slug = await writeEverywhere(context);
  const dialogs: string[] = [];
  const visitors = await browser.newContext();
  listenTo(visitors);
  for (const one of [page, await visitors.newPage()]) {
    one.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }
  const [visitor] = visitors.pages();
  if (visitor === undefined) throw new Error('no page');

  const toRead = [
    `/projekt/${slug}`,
    '/lista',
    `/sok?q=onerror`,
    '/om',
    '/tillganglighet',
    '/trad/gemensamma',
  ];
  for (const path of toRead) await readsAsWords(visitor, path);
  for (const path of [...toRead, '/andringar']) await readsAsWords(page, path);
  for (const path of [
    `/projekt/${slug}/uppdatera`,
    `/projekt/${slug}/hallning`,
    '/installningar',
    '/konto',
    '/moten',
  ]) {
    await openPage(page, server.address + path);
    await expectNothingMade(page);
  }
  expect(dialogs).toEqual([]);
  await visitors.close();
});

/** The words stand on the page letter by letter, and nothing was made of them. */
async function readsAsWords(page: Page, path: string): Promise<void> {
  await openPage(page, server.address + path);
  await expect(page.locator('body'), path).toContainText(
    /<img src=x onerror=alert\(1\)>|<svg onload=alert\(1\)>/,
  );
  await expectNothingMade(page);
}

async function expectNothingMade(page: Page): Promise<void> {
  await expect(page.locator('img[src="x"], [onload], [onerror], script:not([src]):not([type])')).toHaveCount(
    0,
  );
}

/** Writes the script wherever somebody may write; answers the slug of a fruit that has it in everything. */
async function writeEverywhere({ request }: BrowserContext): Promise<string> {
  const { account } = await (await request.get(`${server.address}/api/me`)).json();
  let keys = 0;

  /** Sends a command, again with the revision that holds when it was another one. */
  async function send(name: string, data: object, seen = 0): Promise<void> {
    keys += 1;
    const headers = { origin: server.address, 'idempotency-key': `script-key-${keys}` };
    const answer = await request.post(`${server.address}/api/commands/${name}`, {
      data: { seen, data },
      headers,
    });
    const { revision } = await answer.json();
    if (answer.status() === 409 && seen === 0) return send(name, data, revision);
    expect(answer.status(), `${name}: ${await answer.text()}`).toBe(200);
  }

  await send('role.grant', { account, grant: { role: 'editor' } });
  const trees = [{ tree: 'gemensamma', grade: 'own' }];
  await send('theme.set', { name: script });
  const fruit = { name: `${script} 2`, theme: 'halsa-och-fritid', trees, status: 'idea', text: script };
  await send('project.create', fruit);
  const { projects } = await (await request.get(`${server.address}/api/trees/gemensamma`)).json();
  const found: { slug: string; name: string }[] = projects;
  const project = found.find(({ name }) => name === fruit.name)?.slug ?? '';
  await send('project.report', {
    project,
    text: script,
    status: { status: 'paused', movedTo: script, condition: script, review: '2999-01-01' },
    indicators: [{ label: script, unit: short, role: 'result', value: 1 }],
    next: { text: script, due: '2999-01-01' },
    links: [{ title: script, url: 'https://example.org/"><script>alert(1)</script>' }],
  });
  await send('project.describe', { project, aspect: 'why', text: script });
  await send('project.set-part', { project, name: script, text: script });
  await send('project.set-coordinators', {
    project,
    wanted: false,
    organisations: [],
    who: [{ name: script }],
    text: script,
  });
  await send('project.state-stance', { project, party: 'sof', stance: 'interested', text: script });
  await send('project.comment', { project, text: script });
  for (const more of [
    { kind: 'need' },
    { kind: 'spread', to: script },
    { kind: 'question', decidedBy: script },
    { kind: 'umbrella', name: script },
    { kind: 'event', name: script, day: '2999-01-01' },
  ])
    await send('project.tell', { project, text: script, ...more });
  await send('project.relate', { project, to: 'klarsprak', relation: 'related', text: script });
  await send('outside.set', { name: script, kind: 'cloud', trees: ['gemensamma'], projects: [project] });
  await send('tree.set', { name: script, sentence: script });
  await send('organisation.set', { name: script, aliases: [`${script} 3`] });
  await send('party.set', {
    party: 'sof',
    name: script,
    shortName: short,
    colour: '#7a1f1f',
    leaf: 'oval',
    order: 1,
  });
  await send('setting.change', { setting: { name: 'about-text', sv: script, en: script } });
  await send('setting.change', { setting: { name: 'accessibility-text', sv: script, en: script } });
  return project;
}
