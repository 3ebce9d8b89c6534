import type { BrowserContext, Page } from '@playwright/test';
import { expectNoFault } from './expect-no-fault.ts';
import { panel } from './fruits.ts';
import { takenOver } from './open-page.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { expect, test } from './quiet-page.ts';
import { becomeAdministrator, giveAccount, signIn } from './signed-in.ts';

const fruit = '/projekt/fritidsbanken';
let server: OwnServer;
let editor: BrowserContext;
let member: BrowserContext;

test.describe.configure({ mode: 'serial' });
test.use({ expectedFaults: /status of (401|422)/ });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  server = await startOwnServer({ SEEDS: 'default' });
  const administrator = await browser.newContext();
  await becomeAdministrator(await administrator.newPage(), server);
  const people = [
    { name: 'Redaktören', email: 'redaktor@example.org', grant: { role: 'editor' as const } },
    { name: 'Ledamoten', email: 'ledamot@example.org', grant: { role: 'member' as const, party: 'sof' } },
  ];
  for (const person of people) await giveAccount(administrator, server, person);
  await administrator.close();
  // The engines are injected as inline scripts, which the product's own policy rightly refuses.
  editor = await browser.newContext({ bypassCSP: true, locale: 'sv-SE', reducedMotion: 'reduce' });
  member = await browser.newContext({ locale: 'sv-SE' });
  await signIn(await editor.newPage(), server, 'redaktor@example.org');
  await signIn(await member.newPage(), server, 'ledamot@example.org');
});
test.afterAll(async () => {
  await Promise.all([editor.close(), member.close()]);
  await server.close();
});
test.beforeEach(({ listenTo }) => {
  listenTo(editor);
  listenTo(member);
});

test('a member states where the own party stands; it shows beside the old words, with its day to be taken up again', async () => {
  const page = await open(member, `${fruit}`);
  await expect(page.getByRole('link', { name: 'Uppdatera läget' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Ange hållning' }).click();
  await expect(page.getByText('Vilken part?')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Visar intresse' }).check();
  await page.getByLabel('Partens egna ord').fill('Vi är med om det finns en lokal.');
  await page.getByLabel('Gäller för tillfället').check();
  await page.getByLabel('När ska hållningen tas upp igen?').fill('2027-03-01');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.locator('li:focus')).toContainText('Skrivet av ledamot, Socialförvaltningen');
  const box = page.getByRole('region', { name: 'Socialförvaltningen har ändrat sig' });
  await expect(box).toContainText('Nu: visar intresse');
  await expect(page.getByText(/Tas upp igen senast 1 mars 2027/)).toHaveCount(2);
  await page.close();
});

test('with the keyboard alone a fruit is updated with a figure, a next step and a link', async () => {
  const page = await open(editor, `${fruit}/uppdatera`);
  await page.getByLabel('Vad har hänt?').focus();
  await page.keyboard.type('Vi har sett en lokal.');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^På is/ })).toBeFocused();
  // From "På is" up to what the rules refuse – it says why – and on to what they let through.
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(/Sprids:.*Det saknas besked från: Arbetsmarknadsförvaltningen/)).toBeVisible();
  await expect(page.getByRole('radio', { name: /^På is/ })).toBeChecked();
  await page.getByRole('radio', { name: /^Undersöks/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: /^Undersöks/ })).toBeChecked();
  await page.getByText('Lägg till siffra, nästa steg').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Lokalens yta (kvadratmeter)').fill('många');
  await page.getByLabel('Vad ska göras?').fill('Bjud in till visning');
  await page.getByLabel('Webbadress').fill('https://example.org/ritning');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('En sak behöver rättas');
  await page.getByRole('alert').first().getByRole('link').click();
  await expect(page.getByLabel('Lokalens yta (kvadratmeter)')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('220,5');
  await page.keyboard.press('Enter');
  const entry = page.locator('li:focus');
  await expect(entry).toContainText('Lokalens yta: 220,5 kvadratmeter');
  await expect(entry.getByRole('link', { name: 'example.org' })).toHaveAttribute(
    'href',
    'https://example.org/ritning',
  );
  await expect(entry).toContainText('Hur det går: ingen har tagit det än');
  await page.close();
});

test('an action is taken and reported as done where it stands', async () => {
  const page = await open(member, fruit);
  const entry = page.locator('li', { hasText: 'Vi har sett en lokal.' }).last();
  await entry.getByRole('button', { name: 'Ta uppdraget' }).click();
  await expect(entry.getByLabel('Vill du säga något mer?')).toBeFocused();
  await entry.getByRole('button', { name: 'Ta uppdraget' }).click();
  await expect(entry).toContainText('Hur det går: någon har tagit det');
  await entry.getByRole('button', { name: 'Rapportera klart' }).click();
  await entry.getByLabel('Vill du säga något mer?').fill('Tio kom.');
  await entry.getByRole('button', { name: 'Rapportera klart' }).click();
  await expect(entry).toContainText('Hur det går: klart');
  await expect(entry.getByRole('button')).toHaveText(['uttalat']);
  await page.close();
});

test('who has a question is said among all questions', async () => {
  const page = await open(editor, '/fragor?frukt=fritidsbanken');
  const question = page.getByRole('listitem').filter({ hasText: 'lösas av föreningsbidrag?' });
  await question.getByRole('button', { name: 'Säg vem som har frågan' }).click();
  await expect(question.getByLabel('Vem har frågan nu?')).toBeFocused();
  await question.getByLabel('Vem har frågan nu?').fill('Föreningarna');
  await question.getByRole('button', { name: 'Spara' }).click();
  await expect(question.getByRole('definition').first()).toHaveText('Föreningarna');
  await page.close();
});

test('a question is answered where it stands, and each leads to the other', async () => {
  const page = await open(editor, fruit);
  const question = page.getByRole('listitem').filter({ hasText: 'lösas av föreningsbidrag?' }).last();
  await question.getByRole('button', { name: 'Svara på frågan' }).click();
  await expect(question.getByLabel('Svaret')).toBeFocused();
  await question.getByLabel('Svaret').fill('Nej, bidraget räcker inte.');
  await question.getByLabel('Det är beslutat så').check();
  await question.getByRole('button', { name: 'Spara' }).click();
  await expect(question.getByRole('link', { name: 'Läs svaret' })).toBeVisible();
  await expect(question).not.toContainText('har vi inte noterat något svar');
  await page.goto(`${server.address}/fragor?frukt=fritidsbanken`);
  await expect(page.getByRole('definition').last()).toContainText('”Nej, bidraget räcker inte.”');
  await page.close();
});

test('a comment stands in the history by role and party', async () => {
  const page = await open(member, fruit);
  await page.getByRole('button', { name: 'Kommentera' }).click();
  await page.getByLabel('Din kommentar').fill('Bra att ni letar vidare.');
  await page.getByRole('button', { name: 'Kommentera' }).click();
  const entry = page.locator('li', { hasText: 'Bra att ni letar vidare.' }).last();
  await expect(entry).toContainText('Kommentar');
  await expect(entry).toContainText('Skrivet av ledamot, Socialförvaltningen');
  await page.close();
});

test('an entry is corrected: the old words are struck but stay, each leads to the other, and the status follows', async () => {
  const page = await open(editor, fruit);
  await page.getByRole('link', { name: 'Rätta: Vi har sett en lokal.' }).click();
  await page.getByRole('radio', { name: /^Läge/ }).check();
  await page.getByLabel('Så ska det stå').fill('Vi har bara hört om en lokal.');
  await page.getByRole('radio', { name: 'Idé', exact: true }).check();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.locator('li:focus')).toContainText('Vi har bara hört om en lokal.');
  await expect(page.locator('del', { hasText: 'Vi har sett en lokal.' })).toBeVisible();
  await page.locator('li:focus').getByRole('link', { name: 'Läs vad som stod förut' }).click();
  await expect(page.locator('li:focus')).toContainText('Rättad.');
  await page.locator('li:focus').getByRole('link', { name: 'Läs rättelsen' }).click();
  await expect(page.locator('li:focus')).toContainText('Vi har bara hört om en lokal.');
  await expect(page.getByRole('heading', { name: /– rättelse$/ })).toBeVisible();
  await expect(panel(page).getByText('Idé', { exact: true }).first()).toBeVisible();
  await page.close();
});

test('everything that was written reads without JavaScript, and nothing leads to a meeting that is none', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.address}${fruit}`);
  for (const words of ['Vi är med om det finns en lokal.', 'Bra att ni letar vidare.', 'Tio kom.'])
    await expect(page.getByText(words).first()).toBeVisible();
  for (const path of [fruit, '/lista', '/moten', '/sok?q=lokal', '/']) {
    await page.goto(server.address + path);
    expect(await page.locator('a[href$="/moten/"], a[href*="/moten/?"]').count(), path).toBe(0);
  }
  await page.goto(`${server.address}${fruit}/uppdatera`);
  await expect(page.getByText(/behöver webbläsaren JavaScript/)).toBeVisible();
  await context.close();
});

for (const [name, address] of Object.entries({
  'the panel with its tools': fruit,
  'Uppdatera läget': `${fruit}/uppdatera`,
  'Ange hållning': `${fruit}/hallning`,
})) {
  test(`${name}: no fault that axe or ACE knows, nothing wider than the page`, async () => {
    const page = await editor.newPage();
    await page.goto(server.address + address);
    await expect(
      page.getByRole('link', { name: 'Uppdatera läget' }).or(page.getByRole('button', { name: 'Spara' })),
    ).toBeVisible();
    const more = page.getByText('Lägg till siffra, nästa steg');
    if ((await more.count()) > 0) await more.click();
    await expectNoFault(page, address === fruit ? 'panel with tools' : 'forms');
    await page.close();
  });
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address + path);
  await takenOver(page);
  return page;
}
