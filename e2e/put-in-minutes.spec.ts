import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { askAce, askAxe } from './accessibility-engines.ts';
import { openPage, takenOver } from './open-page.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { expect, test } from './quiet-page.ts';
import { becomeAdministrator } from './signed-in.ts';

const root = join(import.meta.dirname, '..');
const march = 'seeds/minutes/000_15c967ec190d0aa3.txt';
const october = join(root, 'seeds/minutes/002_177f938b534eda2f.txt');

let folder: string;
let server: OwnServer;
let secretary: BrowserContext;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.use({ expectedFaults: /status of 4(01|09|15|22)/ });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'utveckling-protokoll-'));
  server = await startOwnServer({ SEEDS: 'none', DATA_DIR: folder });
  // A tree that knows the group's names and its meeting in March, and nothing of October.
  await promisify(execFile)(
    process.execPath,
    ['scripts/utvecklingstradet.mjs', 'import', march, '--register', 'seeds', '--yes'],
    { cwd: root, env: { ...process.env, DATA_DIR: folder, SEEDS: 'none' } },
  );
  // The engines are injected as inline scripts, which the product's own policy rightly refuses.
  secretary = await browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 800 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  page = await secretary.newPage();
  await becomeAdministrator(page, server);
  await becomeSecretary();
});
test.afterAll(async () => {
  await secretary.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function becomeSecretary(): Promise<void> {
  const { account } = await (await secretary.request.get(`${server.address}/api/me`)).json();
  const answer = await secretary.request.post(`${server.address}/api/commands/role.grant`, {
    // Her account has been given one role already.
    data: { seen: 1, data: { account, grant: { role: 'secretary' } } },
    headers: { origin: server.address, 'idempotency-key': crypto.randomUUID() },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

const open = (path: string) => openPage(page, `${server.address}${path}`);
const fruit = (is: string) => page.getByRole('link', { name: new RegExp(`^Fritidsbanken\\. ${is} `) });
const item = (words: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('blockquote').filter({ hasText: words }) });

async function expectNoFaults(): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `nothing is wider than the page at ${width}`).toBeLessThanOrEqual(width);
    const verdicts = [await askAxe(page), await askAce(page)];
    expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
  }
}

test('a visitor is asked to sign in, and a secretary finds the way from the account and the meetings', async ({
  page: visitor,
}) => {
  await openPage(visitor, `${server.address}/protokoll`);
  await expect(visitor.getByText('Logga in för att lägga in protokoll.')).toBeVisible();
  await openPage(visitor, `${server.address}/moten`);
  await expect(visitor.getByRole('link', { name: 'Lägg in protokoll' })).toHaveCount(0);
  await open('/konto');
  await expect(page.getByRole('link', { name: 'Lägg in protokoll' })).toBeVisible();
  await open('/moten');
  await page.getByRole('link', { name: 'Lägg in protokoll' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lägg in protokoll');
});

test('a file that cannot be read is told why, and nothing of it is kept', async () => {
  await open('/protokoll');
  await page.getByLabel('Protokoll som fil').setInputFiles({
    name: 'bild.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  });
  await expect(page.getByRole('alert')).toContainText(/Word|PDF|text/);
  await expect(page.getByText('Inget protokoll är påbörjat.')).toBeVisible();
  await expectNoFaults();
});

test("October's minutes are reviewed, and Fritidsbanken freezes; taken back, it thaws", async () => {
  test.setTimeout(120_000);
  await open('/projekt/fritidsbanken');
  await expect(fruit('Undersöks')).toBeAttached();

  await open('/protokoll');
  await page.getByLabel('Protokoll som fil').setInputFiles(october);
  await expect(page.getByRole('heading', { name: 'Dokumentet', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Att titta på först' })).toBeVisible();
  const gains = page.getByRole('region', { name: 'Vad trädet får' });
  await expect(gains.getByRole('listitem').filter({ hasText: 'Fritidsbanken' })).toContainText('På is');

  // A mark leads to what becomes of it, and back.
  const mark = page.getByRole('link', { name: /så projektet ligger nu på is\.$/ }).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toContainText('så projektet ligger nu på is.');
  await page
    .locator(':focus')
    .getByRole('button', { name: /^Visa i texten/ })
    .press('Enter');
  await expect(page.locator('mark a:focus')).toHaveText(/så projektet ligger nu på is\./);

  // What is unsure comes first, and goes from there when it is decided.
  const first = page.getByRole('region', { name: 'Att titta på först' });
  await first.getByRole('button', { name: 'Namn: ”Arne Kristiansson”' }).press('Enter');
  await expect(page.locator(':focus')).toContainText('Läsaren ser: [namn]');
  await page.locator(':focus').getByRole('button', { name: 'Låt det vara så' }).press('Enter');
  await expect(first.getByText('Arne Kristiansson')).toHaveCount(0);

  // Corrected: one thing is dropped, one moved to another fruit, and a first name is somebody who was there.
  const wish = item('de frukterna borde vara närmre varandra').first();
  await wish.getByLabel('Ta med').press('Space');
  await expect(wish.getByLabel('Ta med')).not.toBeChecked();
  const metod = item('Metoden har spritts till Mötesplats etableringen').first();
  await metod.getByLabel('Frukt').selectOption('klarsprak');
  const contact = item('Gösta tar kontakt med Henrietta').first();
  await contact.getByLabel('Vem är Gösta?').selectOption('Gösta Strand');
  await expect(page.getByText('Dina val är sparade.')).toBeVisible();
  await page.reload();
  await takenOver(page);
  await expect(wish.getByLabel('Ta med')).not.toBeChecked();
  await expect(metod.getByLabel('Frukt')).toHaveValue('klarsprak');
  await expect(contact.getByLabel('Vem är Gösta?').locator('option:checked')).toHaveText('Gösta Strand');
  await expectNoFaults();

  await page.getByRole('button', { name: 'Lägg in i trädet' }).click();
  await expect(page).toHaveURL(/\/moten\/2017-10-05/);
  await open('/projekt/fritidsbanken');
  await expect(fruit('På is')).toBeAttached();
  await expect(page.locator('p', { hasText: 'På is sedan 5 oktober 2017' }).first()).toBeVisible();
  await open('/projekt/klarsprak');
  await expect(page.getByText('Metoden har spritts till Mötesplats etableringen').first()).toBeAttached();

  await open('/protokoll');
  await page.getByRole('button', { name: /^Ta tillbaka: 002_/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(page.getByRole('button', { name: /^Ta tillbaka: 002_/ })).toHaveCount(0);
  await expect(page.getByText('Inget protokoll är påbörjat.')).toHaveCount(0);
  await open('/projekt/fritidsbanken');
  await expect(fruit('Undersöks')).toBeAttached();
});

test('what somebody else saved first is shown, and said', async () => {
  await open('/protokoll');
  await page.getByRole('link', { name: /^002_/ }).click();
  await expect(page.getByRole('heading', { name: 'Dokumentet', exact: true })).toBeVisible();
  const other = await secretary.newPage();
  await openPage(other, page.url());
  await other.getByLabel('Ta med').first().click();
  await expect(other.getByText('Dina val är sparade.')).toBeVisible();
  await page.getByLabel('Ta med').last().click();
  await expect(page.getByText(/^Någon annan har ändrat granskningen/)).toBeVisible();
  await page.getByLabel('Ta med').last().click();
  await expect(page.getByText('Dina val är sparade.')).toBeVisible();
  await other.close();
});

test('pasted words are read as a file is, and a day that they do not say can be chosen', async () => {
  await open('/protokoll');
  await page.getByRole('button', { name: 'Läs texten' }).click();
  await expect(page.getByRole('alert')).toContainText('Klistra in protokollets text först.');
  await page.getByLabel('Eller klistra in texten').fill('Klarspråk\nVi talade om broschyren.\n');
  await page.getByRole('button', { name: 'Läs texten' }).click();
  await expect(page.getByText('Dagen framgår inte. Välj den.')).toBeVisible();
  await page.getByLabel('Rätta mötets dag').fill('2019-02-07');
  await expect(page.getByText('7 februari 2019 (troligen)')).toBeVisible();
  const gains = page.getByRole('region', { name: 'Vad trädet får' });
  await expect(gains.getByRole('listitem').filter({ hasText: 'Klarspråk' })).toBeVisible();
  await page.getByRole('link', { name: 'Alla protokoll' }).click();
  await page.getByRole('button', { name: 'Ta bort: Inklistrad text' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByRole('link', { name: 'Inklistrad text' })).toHaveCount(0);
});

test('a review is erased with its document', async () => {
  await open('/protokoll');
  await page.getByRole('button', { name: /^Ta bort: 002_/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('Inget protokoll är påbörjat.')).toBeVisible();
});
