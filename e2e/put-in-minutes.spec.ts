import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expectNoFault } from './expect-no-fault.ts';
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
const show = (pane: string) =>
  page.getByRole('group', { name: 'Visa' }).getByRole('button', { name: new RegExp(`^${pane}`) });
const focused = () => page.locator(':focus');
const kept = () => expect(page.getByText('Dina val är sparade.')).toBeVisible();
/** Chooses what is found by writing it. */
async function pick(field: Locator, words: string): Promise<void> {
  await field.press('Enter');
  await field.pressSequentially(words);
  await field.press('Enter');
}
/** Selects words of the document as a hand does. */
async function selectWords(words: string): Promise<void> {
  await page.locator('#dokumentets-text').evaluate((element, wanted) => {
    const from = (element.textContent ?? '').indexOf(wanted);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const point = (at: number): [Node, number] => {
      walker.currentNode = element;
      let passed = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { length } = node.textContent ?? '';
        if (at <= passed + length) return [node, at - passed];
        passed += length;
      }
      throw new Error(`The document does not say ${wanted}.`);
    };
    getSelection()?.setBaseAndExtent(...point(from), ...point(from + wanted.length));
  }, words);
}
/** Goes by Tab to a button and presses it. */
async function press(name: string): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    const button = page.getByRole('button', { name, exact: true });
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
}
/** Presses what is done with the pasted text, and says yes. */
async function answerYes(verb: string): Promise<void> {
  await page.getByRole('button', { name: `${verb}: Inklistrad text` }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
  await expect(page.getByRole('button', { name: `${verb}: Inklistrad text` })).toHaveCount(0);
}
async function give(text: string): Promise<void> {
  await open('/protokoll');
  await page.getByLabel('Eller klistra in texten').fill(text);
  await page.getByRole('button', { name: 'Läs texten' }).click();
  await expect(page.getByRole('heading', { name: 'Dokumentet', exact: true })).toBeVisible();
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
  await expectNoFault(page, 'minutes');
});

test("October's minutes are reviewed, and Fritidsbanken freezes; taken back, it thaws", async () => {
  test.setTimeout(120_000);
  await open('/projekt/fritidsbanken');
  await expect(fruit('Undersöks')).toBeAttached();

  await open('/protokoll');
  await page.getByLabel('Protokoll som fil').setInputFiles(october);
  // A machine that does other things too reads it in its own time.
  await expect(page.getByRole('heading', { name: 'Dokumentet', exact: true })).toBeVisible({
    timeout: 40_000,
  });
  await expect(page.getByText(/^\d+ av \d+ kvar att se på$/)).toBeVisible();
  await show('Trädet').click();
  const gains = page.getByRole('region', { name: 'Vad trädet får' });
  await expect(gains.getByRole('img')).toBeVisible();
  await expect(gains.getByRole('listitem').filter({ hasText: 'Fritidsbanken' })).toContainText('På is');

  // A mark leads to what becomes of it, and back.
  const mark = page.getByRole('link', { name: /så projektet ligger nu på is\.$/ }).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(focused()).toContainText('så projektet ligger nu på is.');
  await focused().getByRole('button', { name: 'Visa i texten' }).press('Enter');
  await expect(page.locator('mark a:focus')).toHaveText(/så projektet ligger nu på is\./);

  // What is unsure comes first; decided, it leads on to the next, and can be taken back.
  await show('Att se på').click();
  const name = item('Arne Kristiansson').first();
  await expect(name).toContainText('Läsaren ser: [namn]');
  await name.getByRole('button', { name: 'Skydda' }).click();
  await expect(focused()).toContainText('Jenny Andersson');
  await page.keyboard.press('u');
  await expect(focused()).toContainText('David Bergström');
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(focused()).toContainText('Jenny Andersson');
  await kept();

  // Corrected: one thing is dropped, one moved to another fruit, one told as a state, and a first name is somebody known.
  await show('Allt').click();
  await expect(show('Allt')).toHaveAttribute('aria-pressed', 'true');
  const wish = item('de frukterna borde vara närmre varandra').first();
  await wish.getByRole('button', { name: 'Utelämna' }).click();
  await expect(wish).toContainText('Utelämnas');
  const metod = item('Metoden har spritts till Mötesplats etableringen').first();
  await metod.getByRole('button', { name: 'Ändra' }).click();
  await pick(metod.getByRole('combobox', { name: 'Lägg till frukt' }), 'Klarspr');
  await metod.getByRole('button', { name: 'Ta bort Digitalt utanförskap' }).click();
  const contact = item('Gösta tar kontakt med Henrietta').first();
  await pick(contact.getByRole('combobox', { name: 'Vem är Gösta?' }), 'Gösta Strand');
  await contact.getByRole('button', { name: 'Ändra' }).click();
  await pick(contact.getByRole('combobox', { name: 'Lägg till vem' }), 'Ria');
  await kept();
  await page.reload();
  await takenOver(page);
  await show('Allt').click();
  await expect(wish).toContainText('Utelämnas');
  await expect(metod).toContainText('Klarspråk');
  await expect(contact.getByRole('combobox', { name: 'Vem är Gösta?' })).toHaveValue('Gösta Strand');
  await expect(contact).toContainText('Vem: Gösta, Ria');

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

test('two secretaries choose at once: both choices hold, and it is said', async () => {
  await open('/protokoll');
  await page.getByRole('link', { name: /^002_/ }).click();
  await expect(page.getByRole('heading', { name: 'Dokumentet', exact: true })).toBeVisible();
  await show('Allt').click();
  const other = await secretary.newPage();
  await openPage(other, page.url());
  await other.getByRole('group', { name: 'Visa' }).getByRole('button', { name: /^Allt/ }).click();
  await other.getByRole('button', { name: 'Utelämna' }).first().click();
  await expect(other.getByText('Dina val är sparade.')).toBeVisible();
  await page.getByRole('button', { name: 'Utelämna' }).last().click();
  await expect(page.getByText(/^Någon annan granskar också\./)).toBeVisible();
  await kept();
  for (const one of [page.getByRole('button', { name: 'Utelämna' })]) {
    await expect(one.first()).toHaveAttribute('aria-pressed', 'true');
    await expect(one.last()).toHaveAttribute('aria-pressed', 'true');
  }
  await other.close();
});

test('what could not be saved is back after a reload, and can be dropped', async () => {
  await open('/protokoll');
  await page.getByRole('link', { name: /^002_/ }).click();
  await expect(page.getByRole('heading', { name: 'Dokumentet', exact: true })).toBeVisible();
  await show('Allt').click();
  const taken = page.getByRole('button', { name: 'Ta med', pressed: true });
  const before = await taken.count();
  const signedOut = { status: 401, json: { code: 'not-signed-in', detail: 'Logga in och försök igen.' } };
  await page.route('**/choices', (route) => route.fulfill(signedOut));
  await taken.nth(1).locator('xpath=following-sibling::button').click();
  await expect(page.getByText('Dina val finns kvar i den här webbläsaren.')).toBeVisible();
  await expect(page.getByRole('alert').getByRole('link', { name: 'Logga in' })).toBeVisible();
  await page.unroute('**/choices');
  await page.reload();
  await takenOver(page);
  await expect(page.getByText(/^Dina val från .* hann inte sparas\. De är tillbaka här\.$/)).toBeVisible();
  await show('Allt').click();
  await expect(taken).toHaveCount(before - 1);
  await kept();
  await page.getByRole('button', { name: 'Släng dem' }).click();
  await expect(taken).toHaveCount(before);
  await kept();
  await page.reload();
  await takenOver(page);
  await expect(page.getByRole('heading', { name: 'Dokumentet', exact: true })).toBeVisible();
  await expect(page.getByText(/hann inte sparas/)).toHaveCount(0);
});

test('what the reader missed is added by selecting it, told as what it is, and goes to several fruits', async () => {
  test.setTimeout(120_000);
  await give(
    [
      'Ledningsgrupp för utveckling 14 februari 2019',
      '',
      'Närvarande: Kim Provsson, AMF',
      'Robin kom senare',
      '',
      'Klarspråk',
      'Gruppen pratade länge. Arbetet vilar tills vidare. Tretton personer har varit med.',
      '',
    ].join('\n'),
  );
  await show('Allt').click();
  const text = page.locator('mark, span').filter({ hasText: 'Arbetet vilar tills vidare.' }).last();
  await text.scrollIntoViewIfNeeded();

  // By hand: words are selected, and the bar beside them is pressed.
  await selectWords('Arbetet vilar tills vidare.');
  const bar = page.getByRole('group', { name: 'Lägg till det som är valt' });
  await bar.getByRole('button', { name: 'Läge …' }).click();
  await expect(focused()).toHaveAccessibleName('Läge');
  const state = item('Arbetet vilar tills vidare.').last();
  await expect(state).toContainText('Sparas så som det nya när allt är ifyllt.');
  await focused().selectOption('På is');
  await expect(state).toContainText('På is');
  await show('Trädet').click();
  const gains = page.getByRole('region', { name: 'Vad trädet får' });
  await expect(gains.getByRole('listitem').filter({ hasText: 'Klarspråk' })).toContainText('På is');

  // A number needs more than its words.
  await selectWords('Tretton personer har varit med.');
  await bar.getByRole('button', { name: 'Annat …' }).click();
  await focused().selectOption('Siffra');
  const number = item('Tretton personer har varit med.').last();
  await number.getByLabel('Vad som mäts').fill('Deltagare');
  await number.getByLabel('Värde', { exact: true }).fill('tretton');
  await expect(number).toContainText('Fyll i det här.');
  await number.getByLabel('Värde', { exact: true }).fill('13');
  await number.getByLabel('Mål, utfall eller annat').selectOption('Utfall');
  await expect(number).toContainText('Deltagare: 13 · Utfall');

  // Somebody more was there, from a time on; and a name is not for everybody.
  await selectWords('Robin kom senare');
  await bar.getByRole('button', { name: 'Närvaro' }).click();
  const robin = item('Robin kom senare').last();
  await robin.getByLabel('Namn, som det står på raden').fill('Robin');
  await robin.getByLabel('Kom klockan').fill('9.30');
  await expect(robin.getByRole('blockquote').locator('strong')).toHaveText('Robin');
  await expect(robin).toContainText('Kom klockan 09:30');
  await selectWords('Robin');
  await bar.getByRole('button', { name: 'Dölj ord' }).click();
  const hidden = item('Robin').filter({ hasText: 'Läsaren ser' });
  await hidden.getByLabel('Vad orden är').selectOption('Namn');
  await expect(hidden).toContainText('Läsaren ser: [namn]');
  await hidden.getByRole('button', { name: 'Ta bort' }).click();
  await expect(hidden).toHaveCount(0);

  // The section goes to two fruits, one of them new.
  const section = page.getByRole('region', { name: 'Klarspråk', exact: true });
  await section.getByRole('button', { name: 'Ändra' }).first().click();
  await pick(section.getByRole('combobox', { name: 'Lägg till frukt' }).first(), 'Odling på taket');
  await section.getByLabel('Gren för Odling på taket').selectOption({ index: 1 });
  await kept();
  // With the bar, fields and a list that are open, as much as there is at once.
  await selectWords('Robin');
  await expectNoFault(page, 'minutes');
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: 'Lägg in i trädet' }).click();
  await expect(page).toHaveURL(/\/moten\/2019-02-14/);
  await expect(page.getByText('Texten klistrades in. Den är inte läst ur någon fil.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Robin kom senare' })).toBeVisible();
  await open('/projekt/odling-pa-taket');
  await expect(page.getByText('Tretton personer har varit med.').first()).toBeAttached();
  await open('/protokoll');
  for (const verb of ['Ta tillbaka', 'Ta bort']) await answerYes(verb);
});

test('minutes are put in by keyboard alone', async () => {
  await give(
    'Ledningsgrupp för utveckling\n\nKlarspråk\nGruppen pratade länge.\nAlex tar fram en broschyr.\n',
  );
  await page.keyboard.press('Tab');
  await press('Nästa att se på');
  // The day is not said: it is asked first.
  await expect(focused()).toContainText('Dagen framgår inte. Välj den.');
  await page.keyboard.press('e');
  await expect(focused()).toHaveAccessibleName('Rätta mötets dag');
  await page.keyboard.type('02072019');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(focused()).toContainText('Alex tar fram en broschyr.');
  await page.keyboard.press('t');
  await expect(focused()).toContainText('Nu är allt osäkert sett.');
  await page.keyboard.press('Control+z');
  await expect(focused()).toContainText('Alex tar fram en broschyr.');
  await page.keyboard.press('t');
  await press('Välj en mening');
  // It begins where one was last.
  await expect(page.getByText('Valt: ”Alex tar fram en broschyr.”')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Valt: ”Gruppen pratade länge.”')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(focused()).toContainText('Gruppen pratade länge.');
  await expect(focused()).toContainText('Beslut');
  await kept();
  await press('Lägg in i trädet');
  await expect(page).toHaveURL(/\/moten\/2019-07-02|\/moten\/2019-02-07/);
  await open('/protokoll');
  for (const verb of ['Ta tillbaka', 'Ta bort']) {
    await press(`${verb}: Inklistrad text`);
    await page.getByRole('dialog').getByRole('button', { name: verb }).press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('a document that says nothing we know tells what to do', async () => {
  await give('Solen sken.\n');
  await expect(page.getByText(/^Inget i dokumentet kändes igen/)).toBeVisible();
  await expect(page.getByText('Dagen framgår inte. Välj den.')).toBeVisible();
  await page.getByRole('link', { name: 'Alla protokoll' }).click();
  await answerYes('Ta bort');
});

test('a review is erased with its document', async () => {
  await open('/protokoll');
  await page.getByRole('button', { name: /^Ta bort: 002_/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('Inget protokoll är påbörjat.')).toBeVisible();
});
