import type { BrowserContext, Page } from '@playwright/test';
import { takenOver } from './open-page.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { expect, test } from './quiet-page.ts';
import { becomeAdministrator, giveAccount, signIn } from './signed-in.ts';

const form = '/projekt/klarsprak/uppdatera';
let server: OwnServer;
let first: BrowserContext;
let second: BrowserContext;

test.describe.configure({ mode: 'serial' });
test.use({ expectedFaults: /status of (401|409)/ });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  server = await startOwnServer({ SEEDS: 'default' });
  const administrator = await browser.newContext();
  await becomeAdministrator(await administrator.newPage(), server);
  const people = [
    { name: 'Redaktören', email: 'redaktor@example.org', grant: { role: 'editor' as const } },
    {
      name: 'Projektledaren',
      email: 'projektledare@example.org',
      grant: { role: 'lead' as const, projects: ['klarsprak'] },
    },
  ];
  for (const person of people) await giveAccount(administrator, server, person);
  await administrator.close();
  [first, second] = [await browser.newContext(), await browser.newContext()];
  await signIn(await first.newPage(), server, 'redaktor@example.org');
  await signIn(await second.newPage(), server, 'projektledare@example.org');
});
test.afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
  await server.close();
});
test.beforeEach(({ listenTo }) => {
  listenTo(first);
  listenTo(second);
});

test('two who save at once both find their words: the later one sees both texts and saves the own one too', async () => {
  const [one, other] = [await openForm(first), await openForm(second)];
  await write(one, 'Kursen är bokad.');
  await write(other, 'Boken är tryckt.');
  await save(one);
  await expect(one.getByText('Kursen är bokad.').first()).toBeVisible();
  await save(other);
  const conflict = other.getByRole('region', { name: 'Någon annan har skrivit under tiden' });
  await expect(conflict.getByText('Kursen är bokad.')).toBeVisible();
  await expect(conflict.getByText('Boken är tryckt.')).toBeVisible();
  await expect(conflict.getByRole('heading', { level: 2 })).toBeFocused();
  await conflict.getByRole('button', { name: 'Spara mitt också' }).click();
  await expect(other).toHaveURL(/\/projekt\/klarsprak#/);
  for (const text of ['Kursen är bokad.', 'Boken är tryckt.'])
    await expect(other.getByText(text).first()).toBeVisible();
  await Promise.all([one.close(), other.close()]);
});

test('the words of the other can be taken into one’s own and edited together', async () => {
  const [one, other] = [await openForm(first), await openForm(second)];
  await write(one, 'Lokalen är klar.');
  await write(other, 'Stolarna saknas.');
  await save(one);
  await expect(one).toHaveURL(/\/projekt\/klarsprak#/);
  await save(other);
  await other.getByRole('button', { name: 'Ta in deras text i min' }).click();
  const field = other.getByLabel('Vad har hänt?');
  await expect(field).toHaveValue('Lokalen är klar.\n\nStolarna saknas.');
  await save(other);
  await expect(other.locator('li:focus')).toContainText('Stolarna saknas.');
  await Promise.all([one.close(), other.close()]);
});

async function openForm(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address + form);
  await takenOver(page);
  return page;
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Vad har hänt?').fill(text);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
}
