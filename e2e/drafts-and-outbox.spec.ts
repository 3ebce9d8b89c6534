import type { BrowserContext, Page } from '@playwright/test';
import { takenOver } from './open-page.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { expect, test } from './quiet-page.ts';

const form = '/projekt/fritidsbanken/uppdatera';
let server: OwnServer;
let editor: BrowserContext;

test.describe.configure({ mode: 'serial' });
test.use({ expectedFaults: /status of (401|409|422)|ERR_INTERNET_DISCONNECTED/ });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  server = await startOwnServer({ SEEDS: 'default' });
  editor = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' });
  const page = await editor.newPage();
  await open(page, await server.says(/(http:\/\/localhost:\d+\/start#kod=[\w-]+)/));
  await page.getByLabel('Ditt namn').fill('Redaktören');
  await page.getByLabel('E-postadress').fill('redaktor@example.org');
  await page.getByRole('button', { name: 'Skapa kontot och logga in' }).click();
  await expect(page.getByRole('link', { name: /Ditt konto/ })).toBeVisible();
  await becomeEditor(page);
  await page.close();
});
test.afterAll(async () => {
  await editor.close();
  await server.close();
});
test.beforeEach(({ listenTo }) => listenTo(editor));

test('what is typed is there after a reload, and can be thrown away when one says so twice', async () => {
  const page = await openForm();
  await write(page, 'Halvfärdiga ord');
  await page.reload();
  await takenOver(page);
  await expect(field(page)).toHaveValue('Halvfärdiga ord');
  await expect(page.getByText(/Här är det du började skriva/)).toBeVisible();
  await page.getByRole('button', { name: 'Släng utkastet' }).click();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('Halvfärdiga ord');
  await page.getByRole('button', { name: 'Släng utkastet' }).click();
  await page.getByRole('button', { name: 'Släng för gott' }).click();
  await expect(field(page)).toHaveValue('');
  await page.close();
});

test('what is saved shows in another open browser by itself, says who, and can be undone with the text kept', async ({
  page: reader,
}) => {
  await open(reader, `${server.address}/projekt/fritidsbanken`);
  // The reader's page listens when it has come to rest.
  await reader.waitForRequest(/\/api\/live/);
  const page = await openForm();
  await write(page, 'Nycklarna kom i dag');
  await save(page);
  await expect(page.getByText('Sparat. Syns för alla nu.').last()).toBeVisible();
  await expect(reader.getByText('Nycklarna kom i dag').first()).toBeVisible();
  await expect(reader.getByLabel('Nytt från andra')).toContainText(/uppdaterade Fritidsbanken just nu/);
  await expect(page.getByLabel('Nytt från andra')).toBeEmpty();

  await page.getByRole('button', { name: /^Ångra/ }).click();
  await expect(page.getByText(/Ångrat\. Din text finns kvar/).last()).toBeVisible();
  await expect(reader.getByText('Nycklarna kom i dag')).toHaveCount(0);
  await page.goto(server.address + form);
  await expect(field(page)).toHaveValue('Nycklarna kom i dag');
  await page.getByRole('button', { name: 'Släng utkastet' }).click();
  await page.getByRole('button', { name: 'Släng för gott' }).click();
  await page.close();
});

test('a new fruit gets its place in an open tree by itself, and the drawing stays', async ({
  page: reader,
}) => {
  await open(reader, server.address);
  await rested(reader);
  await reader.evaluate(() => document.querySelector('#bild svg')?.setAttribute('data-before', ''));
  const { theme } = await (await reader.request.get(`${server.address}/api/projects/fritidsbanken`)).json();
  const answer = await editor.request.post(`${server.address}/api/commands/project.create`, {
    headers: { 'Idempotency-Key': 'a-fruit-of-its-own', Origin: server.address },
    data: {
      seen: 0,
      data: {
        name: 'Odlingslotten',
        theme: theme.id,
        trees: [{ tree: 'gemensamma', grade: 'shared' }],
        status: 'idea',
        text: 'En odlingslott bredvid Fritidsbanken.',
      },
    },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await expect(reader.locator('[data-fruit="odlingslotten"]')).toBeAttached();
  await expect(reader.locator('#bild svg[data-before]')).toHaveCount(1);
  await expect(reader.getByLabel('Nytt från andra')).toContainText('uppdaterade Odlingslotten just nu');
});

test('without network it waits here, through two tabs and a reload, and then happens once', async () => {
  const [one, other] = [await openForm(), await openForm()];
  await rested(one, other);
  await editor.setOffline(true);
  await write(one, 'Skrivet på bussen');
  await save(one);
  await expect(one.getByText('Sparat i den här webbläsaren.', { exact: false })).toBeVisible();
  await expect(other.getByText('1 uppdatering väntar på nätverk')).toBeVisible();
  await editor.setOffline(false);
  await expect(other.getByText('1 uppdatering väntar på nätverk')).toHaveCount(0);
  await expect.poll(() => timesTold(one, 'Skrivet på bussen')).toBe(1);
  await one.close();
  await other.close();
});

test('two who write at once keep both texts', async () => {
  const [one, other] = [await openForm(), await openForm()];
  await rested(one, other);
  await write(one, 'Först skrev jag det här');
  await other.getByLabel('Vad har hänt?').fill('Sedan skrev jag det där');
  // The first is saved from elsewhere: the other form has begun and keeps what it saw.
  await save(one);
  await expect(one.getByText('Sparat. Syns för alla nu.').last()).toBeVisible();
  await save(other);
  const conflict = other.getByRole('region', { name: 'Någon annan har skrivit under tiden' });
  await expect(conflict).toContainText('Först skrev jag det här');
  await expect(conflict).toContainText('Sedan skrev jag det där');
  await other.reload();
  await takenOver(other);
  await expect(field(other)).toHaveValue('Sedan skrev jag det där');
  await save(other);
  await conflict.getByRole('button', { name: 'Spara mitt också' }).click();
  await expect(other.getByText('Sparat. Syns för alla nu.').last()).toBeVisible();
  expect(await timesTold(one, 'Först skrev jag det här')).toBe(1);
  expect(await timesTold(one, 'Sedan skrev jag det där')).toBe(1);
  await one.close();
  await other.close();
});

test('signing out leaves nothing of what was written in the browser', async () => {
  const page = await openForm();
  await write(page, 'Bara för mig');
  await page.reload();
  await page.goto(`${server.address}/konto`);
  await takenOver(page);
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(await kept()).toContain('Bara för mig');
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('link', { name: 'Logga in', exact: true })).toBeVisible();
  expect(await kept()).not.toContain('skrivet:');
  await page.close();
});

/** The first administrator gives the role that writes. */
async function becomeEditor(page: Page): Promise<void> {
  const { account } = await (await page.request.get(`${server.address}/api/me`)).json();
  const answer = await page.request.post(`${server.address}/api/commands/role.grant`, {
    headers: { 'Idempotency-Key': 'becomes-an-editor', Origin: server.address },
    data: { seen: 1, data: { account, grant: { role: 'editor' } } },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

async function openForm(): Promise<Page> {
  const page = await editor.newPage();
  await open(page, server.address + form);
  await expect(field(page)).toBeVisible();
  return page;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await takenOver(page);
}

/** Waits until the pages have fetched what listens behind them. */
async function rested(...pages: Page[]): Promise<void> {
  for (const page of pages) await expect(page.getByLabel('Nytt från andra')).toBeAttached();
}

const field = (page: Page) => page.getByLabel('Vad har hänt?');
const write = (page: Page, text: string) => field(page).fill(text);
const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true }).click();

async function timesTold(page: Page, text: string): Promise<number> {
  const answer = await page.request.get(`${server.address}/api/projects/fritidsbanken`);
  return (await answer.text()).split(`"text":"${text}"`).length - 1;
}
