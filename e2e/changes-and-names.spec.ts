import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { openPage } from './open-page.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { expect, test } from './quiet-page.ts';
import { becomeAdministrator } from './signed-in.ts';

let server: OwnServer;
let administrator: BrowserContext;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.use({ expectedFaults: /status of 401/ });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  server = await startOwnServer();
  administrator = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  page = await administrator.newPage();
  await becomeAdministrator(page, server);
});
test.afterAll(async () => {
  await administrator.close();
  await server.close();
});

const open = (path: string, who: Page = page) => openPage(who, `${server.address}${path}`);

test('whoever has a role finds the changes from the account, narrows them by fruit, and keeps them as a table', async () => {
  await open('/konto');
  await page.getByRole('link', { name: 'Alla ändringar i trädet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ändringar');
  await expect(page.getByRole('listitem').filter({ hasText: 'Roll given' })).toBeVisible();
  await page.getByLabel('Frukt', { exact: true }).selectOption('Fritidsbanken');
  await page.getByLabel('Sort').selectOption('Läge');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page).toHaveURL(/frukt=fritidsbanken/);
  const frozen = page.getByRole('listitem').filter({ hasText: 'så projektet ligger nu på is.' });
  await expect(frozen).toContainText('Undersöks');
  await expect(frozen).toContainText('På is');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Spara som tabell (CSV)' }).click();
  const table = readFileSync(await (await download).path(), 'utf8');
  expect(table).toContain('så projektet ligger nu på is.');
});

test('a visitor is asked to sign in first, and is shown no change', async ({ page: visitor }) => {
  await open('/andringar', visitor);
  await expect(visitor.getByText('Logga in för att se ändringarna.')).toBeVisible();
  await expect(visitor.getByText('Fritidsbanken')).toHaveCount(0);
});

test('a name is found, erased where it means the right person, and gone for every reader', async ({
  page: reader,
}) => {
  await open('/moten/2017-10-05', reader);
  await expect(reader.getByText('Bengt Nilsson').first()).toBeVisible();
  await open('/installningar/namn');
  await page.getByRole('searchbox', { name: 'Namn' }).fill('Bengt Nilsson');
  await page.getByRole('button', { name: 'Sök', exact: true }).last().click();
  const places = page.getByRole('checkbox');
  await expect(places.first()).toBeVisible();
  for (const place of await places.all()) await place.check();
  await page.getByRole('button', { name: /^Ta bort namnet på/ }).click();
  await page.getByRole('button', { name: 'Ta bort för alltid' }).click();
  await expect(page.getByText(/^Namnet är borta på/)).toBeVisible();
  await open('/moten/2017-10-05', reader);
  await expect(reader.getByText('Bengt Nilsson')).toHaveCount(0);
  await expect(reader.getByText('[borttaget namn]').first()).toBeVisible();
});
