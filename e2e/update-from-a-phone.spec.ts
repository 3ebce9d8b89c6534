import type { BrowserContext, Page } from '@playwright/test';
import { projectSchema } from '@utveckling/domain/project/project-schema';
import { chooseMeeting } from './fruits.ts';
import { takenOver } from './open-page.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { expect, test } from './quiet-page.ts';
import { becomeAdministrator, giveAccount, signIn } from './signed-in.ts';

const email = 'projektledare@example.org';
const slug = 'fritidsbanken';
let server: OwnServer;
let phone: BrowserContext;

test.describe.configure({ mode: 'serial' });
test.use({ expectedFaults: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 401/ });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  server = await startOwnServer({ SEEDS: 'default' });
  const administrator = await browser.newContext();
  await becomeAdministrator(await administrator.newPage(), server);
  const grant = { role: 'lead' as const, projects: [slug] };
  await giveAccount(administrator, server, { name: 'Projektledaren', email, grant });
  await administrator.close();
  phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'sv-SE',
  });
  await signIn(await phone.newPage(), server, email);
});
test.afterAll(async () => {
  await phone.close();
  await server.close();
});
test.beforeEach(({ listenTo }) => listenTo(phone));

test('a project lead updates a fruit in under ten taps; another browser shows it by itself; it is undone', async ({
  page: reader,
}) => {
  await open(reader, `${server.address}/projekt/${slug}`);
  // The reader's page listens when it has come to rest.
  await reader.waitForRequest(/\/api\/live/);

  const page = await phone.newPage();
  await open(page, server.address);
  const taps = countTaps(page);
  await page.getByRole('region', { name: 'Frukterna' }).getByRole('link', { name: 'Fritidsbanken' }).tap();
  await page.getByRole('link', { name: 'Uppdatera läget' }).tap();
  await page.getByLabel('Vad har hänt?').tap();
  await page.keyboard.insertText('Vi har fått låna en lokal.\n\nNycklarna hämtas på måndag.');
  // What the rules refuse can be pressed, and says who has to say something first.
  await page.getByRole('radio', { name: /^Provas/ }).tap();
  await expect(page.getByText(/har pausat och ingen part har sagt att den är med/)).toBeVisible();
  const saved = page.waitForResponse(/\/api\/commands\/project\.report/);
  await page.getByRole('button', { name: 'Spara' }).tap();
  expect((await saved).status()).toBe(200);

  await expect(reader.getByText('Vi har fått låna en lokal.').first()).toBeVisible();
  expect(await taps()).toBeLessThan(10);

  // Back at the fruit, at the new entry, which has the focus.
  await expect(page).toHaveURL(new RegExp(`/projekt/${slug}#`));
  const entry = page.locator('li:focus');
  await expect(entry).toContainText('Nycklarna hämtas på måndag.');
  await expect(entry).toContainText(/Skrivet av projektledare, kl\. \d\d\.\d\d/);
  await expect(entry).toBeInViewport();
  await expect(page.getByText(/^\d+ \w+ \d{4} – uppdatering$/)).toBeVisible();

  await page.getByRole('button', { name: /^Ångra/ }).tap();
  await expect(reader.getByText('Vi har fått låna en lokal.')).toHaveCount(0);
  await expect(page.locator('li', { hasText: 'Nycklarna hämtas på måndag.' })).toHaveCount(0);
  await page.close();
});

test('the same update sent three times over a lost network is one entry', async () => {
  const page = await phone.newPage();
  await open(page, `${server.address}/projekt/${slug}/uppdatera`);
  await page.getByRole('button', { name: 'Släng utkastet' }).tap();
  await page.getByRole('button', { name: 'Släng för gott' }).tap();
  // The first two arrive, but their answers never come back.
  let sent = 0;
  await page.route(/\/api\/commands\/project\.report/, async (route) => {
    sent += 1;
    if (sent < 3) {
      await route.fetch();
      await route.abort('failed');
    } else {
      await route.continue();
    }
  });
  const text = 'Skrivet i hissen.';
  await page.getByLabel('Vad har hänt?').fill(text);
  await page.getByRole('button', { name: 'Spara' }).tap();
  await expect(page.getByText('Skickat. Syns för alla nu.').last()).toBeVisible({ timeout: 60_000 });
  expect(sent).toBe(3);
  const answer = await phone.request.get(`${server.address}/api/projects/${slug}`);
  const { history } = projectSchema.parse(await answer.json());
  expect(history.filter((entry) => entry.text === text)).toHaveLength(1);
  await page.close();
});

test('with updates after the last meeting the tree is that of today, and the slider has a leaf for it', async ({
  page,
}) => {
  await open(page, server.address);
  await expect(page.getByText('Så ser trädet ut i dag')).toBeVisible();
  const leaves = page.getByRole('link', { name: /Visa trädet (efter mötet|som det är i dag)/ });
  await expect(leaves).toHaveCount(5);
  await expect(leaves.last()).toHaveAttribute('aria-current', /true|page/);
  await page.getByRole('slider').scrollIntoViewIfNeeded();
  await chooseMeeting(page, '12 april');
  await expect(page.getByText(/Så såg trädet ut efter mötet: 12 april/)).toBeVisible();
  await expect(page).toHaveURL(/datum=2018-04-12/);
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Så ser trädet ut i dag')).toBeVisible();
  await expect(page).not.toHaveURL(/datum/);
});

test('whoever may not is told so in the place of the form, and a visitor sees no way to it', async ({
  page,
}) => {
  await open(page, `${server.address}/projekt/klarsprak/uppdatera`);
  await expect(page.getByText('Här kan du skriva när du är inloggad.')).toBeVisible();
  await open(page, `${server.address}/projekt/${slug}`);
  await expect(page.getByText('Bevaka', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Uppdatera läget' })).toHaveCount(0);

  const own = await phone.newPage();
  await open(own, `${server.address}/projekt/klarsprak/uppdatera`);
  await expect(own.getByText(/Du är inloggad men kan inte ändra det här/)).toBeVisible();
  await own.close();
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await takenOver(page);
}

/** Counts every press of a finger on the page, over all that is loaded in it. */
function countTaps(page: Page): () => Promise<number> {
  const counted = page.evaluate(() => {
    Object.assign(window, { taps: 0 });
    window.addEventListener(
      'click',
      (event) => event.isTrusted && Object.assign(window, { taps: tapsOf() + 1 }),
      {
        capture: true,
      },
    );
    function tapsOf(): number {
      const taps: unknown = Reflect.get(window, 'taps');
      return typeof taps === 'number' ? taps : 0;
    }
  });
  return async () => {
    await counted;
    const taps: unknown = await page.evaluate(() => Reflect.get(window, 'taps'));
    if (typeof taps !== 'number') throw new Error('the page was loaded anew and the taps are lost');
    return taps;
  };
}
