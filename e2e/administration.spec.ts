import type { BrowserContext, Page } from '@playwright/test';
import { expectNoFault } from './expect-no-fault.ts';
import { openPage, takenOver } from './open-page.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { expect, test } from './quiet-page.ts';
import { becomeAdministrator, signIn } from './signed-in.ts';

const lead = { name: 'Samordnaren', email: 'samordnaren@example.org' };
let server: OwnServer;
let administrator: BrowserContext;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.use({ expectedFaults: /status of (401|403|409|422)/ });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  server = await startOwnServer();
  // The engines are injected as inline scripts, which the product's own policy rightly refuses.
  administrator = await browser.newContext({
    bypassCSP: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
  page = await administrator.newPage();
  await becomeAdministrator(page, server);
});
test.afterAll(async () => {
  await administrator.close();
  await server.close();
});

const open = (path: string, who: Page = page) => openPage(who, `${server.address}${path}`);
const heading = (who: Page = page) => who.getByRole('heading', { level: 1 });
const saved = (who: Page = page) => who.getByRole('region', { name: 'Sparat' });

/** A person in a browser of their own. */
async function someoneElse(): Promise<Page> {
  const context = await administrator
    .browser()
    ?.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  if (context === undefined) throw new Error('the browser is gone');
  return context.newPage();
}

test('the administrator finds the settings and invites somebody who coordinates a fruit', async () => {
  await open('/konto');
  await page.getByRole('link', { name: /^Inställningar/ }).click();
  await expect(heading()).toHaveText('Inställningar');
  await page.getByRole('link', { name: /^Personer/ }).click();
  await page.getByRole('link', { name: 'Bjud in en person' }).click();
  await page.getByRole('button', { name: 'Bjud in' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'behöver rättas' })).toContainText(
    'Skriv ett namn.',
  );
  await page.getByLabel('Namn').fill(lead.name);
  await page.getByLabel('E-postadress').fill(lead.email);
  await page.getByRole('radio', { name: /^Samordnare/ }).check();
  await page.getByLabel('Sök i listan').fill('fritids');
  await page.getByRole('checkbox', { name: 'Fritidsbanken' }).check();
  await page.getByRole('button', { name: 'Bjud in' }).click();
  await expect(page.getByText('Samordnaren är inbjuden. Ett brev är på väg.')).toBeVisible();
  await expect(page.getByText('Samordnare för Fritidsbanken')).toBeVisible();
  await server.says(/Ämne: Du har fått ett konto i Utvecklingsträdet/);
});

test('who was invited signs in and may do that, and change no settings', async () => {
  const theirs = await someoneElse();
  await signIn(theirs, server, lead.email);
  await theirs.goto(`${server.address}/konto`);
  await expect(theirs.getByRole('link', { name: /^Inställningar/ })).toHaveCount(0);
  await open('/installningar/personer', theirs);
  await expect(heading(theirs)).toHaveText('Du får inte ändra inställningar');
  const answer = await theirs.request.get(`${server.address}/api/accounts`);
  expect(answer.status()).toBe(403);
  await open('/projekt/fritidsbanken', theirs);
  await expect(theirs.getByRole('link', { name: /Uppdatera läget/ }).first()).toBeVisible();
  await theirs.context().close();
});

test('a visitor is led to sign-in, and back', async () => {
  const visitor = await someoneElse();
  await open('/installningar/parter', visitor);
  await expect(visitor.getByRole('main').getByRole('link', { name: 'Logga in' })).toHaveAttribute(
    'href',
    '/logga-in?till=%2Finstallningar%2Fparter',
  );
  await visitor.context().close();
});

test('a role is given, undone and taken back', async () => {
  await open('/installningar/personer');
  await page.getByRole('link', { name: lead.name }).click();
  await expect(heading()).toHaveText(lead.name);
  const roles = page.getByRole('region', { name: 'Behörighet', exact: true });
  await page.getByRole('radio', { name: /^Ledamot/ }).check();
  await page.getByRole('radio', { name: 'Socialförvaltningen' }).check();
  await page.getByRole('button', { name: 'Ge behörighet' }).click();
  await expect(roles).toContainText('Ledamot för Socialförvaltningen');
  await saved().getByRole('button', { name: /Ångra/ }).click();
  await expect(roles).not.toContainText('Ledamot för Socialförvaltningen');
  await saved().getByRole('button', { name: 'Stäng' }).click();
  await roles.getByRole('button', { name: /^Ta tillbaka Samordnare/ }).click();
  await expect(roles).toContainText('Ingen behörighet');
});

test('the last administrator cannot step down, and is told why', async () => {
  await open('/installningar/personer');
  await page.getByRole('link', { name: 'Administratören', exact: true }).click();
  await page.getByRole('button', { name: /^Ta tillbaka Administratör/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'minst en administratör' })).toBeVisible();
});

test('two names of one organisation become one, and it can be undone', async () => {
  await open('/installningar/organisationer');
  await page.getByLabel('Sök på namn').fill('Vorta');
  await page.getByRole('link', { name: /^Ändra Vorta/ }).click();
  const name = await heading().textContent();
  const merge = page.getByRole('region', { name: 'Är det en dubblett?' });
  await merge.getByLabel('Det är egentligen').selectOption('ria');
  await expect(merge).toContainText('Den här går upp i den andra');
  await expect(merge).toContainText('Nämns i 1 frukt');
  await merge.getByRole('button', { name: 'Slå ihop dem' }).click();
  await expect(page.getByRole('button', { name: 'Skilj ut den igen' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Den här är sammanförd med');
  await saved().getByRole('button', { name: /Ångra/ }).click();
  await expect(heading()).toHaveText(name ?? '');
  await expect(merge).toBeVisible();
});

test('a party’s colour is refused when it cannot be seen, and else the tree changes', async () => {
  await open('/installningar/parter');
  await page.getByRole('link', { name: 'Ändra Socialförvaltningen' }).click();
  await page.getByRole('textbox', { name: 'Färg', exact: true }).fill('#FFE9A0');
  await expect(page.getByText('Syns för dåligt mot sidan')).toBeVisible();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Färgerna syns för dåligt' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Färg', exact: true }).fill('#7A1F5C');
  await expect(page.getByText('Syns bra mot sidan')).toBeVisible();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(saved()).toBeVisible();
  await page.getByRole('link', { name: 'Utvecklingsträdet', exact: true }).click();
  await expect(page.locator('svg [stroke="#7A1F5C" i], svg [fill="#7A1F5C" i]').first()).toBeAttached();
});

test('a fourth party gets its root, its leaves and its place in the legend', async () => {
  await open('/installningar/parter/ny');
  await page.getByLabel('Namn', { exact: true }).fill('Regionen');
  await page.getByLabel('Kort namn').fill('Regionen');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(saved()).toBeVisible();
  await open('/');
  await expect(
    page
      .getByRole('img', { name: /Regionen/ })
      .or(page.getByText('Regionen'))
      .first(),
  ).toBeAttached();
  const leaves = page.locator('svg a[data-fruit="fritidsbanken"] path[stroke="#5B2E8A" i]');
  await expect(leaves.first()).toBeAttached();
  await open('/installningar/parter');
  await page.getByRole('link', { name: 'Ändra Regionen' }).click();
  await page.getByRole('button', { name: 'Ta bort parten' }).click();
  await expect(heading()).toHaveText('Parter');
  await expect(page.getByRole('link', { name: 'Ändra Regionen' })).toHaveCount(0);
});

test('the installation’s own texts stand on their pages, as words and never as markup', async () => {
  await open('/tillganglighet');
  await expect(page.getByText('har inte fyllt i än vem man kontaktar')).toBeVisible();
  await open('/installningar/texter');
  const about = page.getByRole('form', { name: 'Om trädet' });
  await about
    .getByLabel('På svenska')
    .fill('# Vilka vi är\n\nVi är <b>gruppen</b>.\n\n- Vi möts\n- Vi skriver till stod@example.org');
  await about.getByRole('button', { name: 'Spara' }).click();
  await expect(saved()).toBeVisible();
  const access = page.getByRole('form', { name: 'Tillgänglighetsredogörelse' });
  await access.getByLabel('På svenska').fill('Skriv till tillganglighet@example.org.');
  await access.getByRole('button', { name: 'Spara' }).click();
  await expect(saved()).toContainText('Tillgänglighetsredogörelse');

  // As the server renders it for anybody.
  await open('/om');
  await expect(page.getByRole('heading', { name: 'Vilka vi är' })).toBeVisible();
  await expect(page.getByText('Vi är <b>gruppen</b>.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'stod@example.org' })).toHaveAttribute(
    'href',
    'mailto:stod@example.org',
  );
  await page.getByRole('link', { name: 'Läs tillgänglighetsredogörelsen' }).click();
  await expect(page.getByText('Skriv till tillganglighet@example.org.')).toBeVisible();
  await expect(page.getByText('har inte fyllt i än')).toHaveCount(0);
});

test('the colours of the look reach every page by day, and go back', async () => {
  const crown = () =>
    page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--crown').trim().toLowerCase(),
    );
  await open('/installningar/utseende');
  const before = await crown();
  await page.getByRole('textbox', { name: 'Kronan', exact: true }).fill('#6F8F6A');
  await expect(page.getByText('Det här syns för dåligt')).toBeVisible();
  await page.getByRole('textbox', { name: 'Kronan', exact: true }).fill('#CFE3D4');
  await expect(page.getByText('Alla färger syns bra mot varandra.')).toBeVisible();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(saved()).toBeVisible();
  await expect.poll(crown).toBe('#cfe3d4');
  await open('/lista');
  expect(await crown()).toBe('#cfe3d4');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await crown()).not.toBe('#cfe3d4');
  await page.emulateMedia({ colorScheme: 'light' });
  await open('/installningar/utseende');
  await page.getByRole('button', { name: 'Återställ alla färger' }).click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect.poll(crown).toBe(before);
});

test('rules and mail: numbers that make no sense are refused, a mail to oneself is sent', async () => {
  await open('/installningar/regler');
  const silent = page.getByRole('form', { name: 'Tysta möten' });
  await silent.getByLabel('Antal möten').fill('många');
  await silent.getByRole('button', { name: 'Spara' }).click();
  await expect(silent.getByRole('alert')).toBeVisible();
  await silent.getByLabel('Antal möten').fill('5');
  await silent.getByRole('button', { name: 'Spara' }).click();
  await expect(saved()).toBeVisible();
  await open('/installningar/e-post');
  await page.getByRole('button', { name: 'Skicka provbrev' }).click();
  await expect(page.getByText('Provbrevet står i serverns logg.')).toBeVisible();
  await server.says(/Ämne: Ett prov från Utvecklingsträdet/);
});

test('two administrators at once: the second sees what the first wrote and keeps both', async () => {
  const other = await administrator.newPage();
  await open('/installningar/regler');
  await open('/installningar/regler', other);
  const silent = (who: Page) => who.getByRole('form', { name: 'Tysta möten' });
  await silent(other).getByLabel('Antal möten').fill('6');
  await silent(page).getByLabel('Antal möten').fill('7');
  await silent(other).getByRole('button', { name: 'Spara' }).click();
  await expect(saved(other)).toBeVisible();
  await silent(page).getByRole('button', { name: 'Spara' }).click();
  const conflict = page.getByRole('region', { name: 'Någon annan har skrivit under tiden' });
  await expect(conflict).toContainText('6');
  await conflict.getByRole('button', { name: 'Spara mitt också' }).click();
  await expect(saved()).toBeVisible();
  await other.close();
});

test('an account is removed after it is said what goes and what stays', async () => {
  await open('/installningar/personer');
  await page.getByRole('link', { name: lead.name }).click();
  await page.getByRole('button', { name: 'Ta bort kontot' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vill du ta bort Samordnarens konto?' });
  await expect(dialog).toContainText('Det personen har skrivit i trädet står kvar');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Ta bort kontot' }).click();
  await dialog.getByRole('button', { name: 'Ta bort för gott' }).click();
  await expect(heading()).toHaveText('Personer');
  await expect(page.getByRole('link', { name: lead.name })).toHaveCount(0);
});

const screens = [
  '/installningar',
  '/installningar/personer',
  '/installningar/personer/ny',
  '/installningar/parter',
  '/installningar/parter/sof',
  '/installningar/organisationer',
  '/installningar/organisationer/ria',
  '/installningar/grupper',
  '/installningar/grupper/ledningsgruppen',
  '/installningar/trad',
  '/installningar/utseende',
  '/installningar/texter',
  '/installningar/regler',
  '/installningar/e-post',
  '/installningar/namn',
  '/andringar',
  '/tillganglighet',
];
test('no screen has a fault that axe or ACE knows or is wider than 320 px', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of screens) {
    await page.goto(`${server.address}${path}`);
    await takenOver(page);
    await expectNoFault(page, 'settings');
  }
});
