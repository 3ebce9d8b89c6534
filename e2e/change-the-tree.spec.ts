import type { BrowserContext, Locator, Page } from '@playwright/test';
import { pictureSchema } from '@utveckling/domain/tree/picture-schema';
import { expectNoFault } from './expect-no-fault.ts';
import { takenOver } from './open-page.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { expect, test } from './quiet-page.ts';
import { becomeAdministrator, giveAccount, signIn } from './signed-in.ts';

const branch = 'digitalt-och-kommunikation';
let server: OwnServer;
let editor: BrowserContext;
let helper: BrowserContext;

test.describe.configure({ mode: 'serial' });
test.use({ expectedFaults: /status of (401|422)/ });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  server = await startOwnServer({ SEEDS: 'default' });
  const administrator = await browser.newContext();
  await becomeAdministrator(await administrator.newPage(), server);
  await giveAccount(administrator, server, {
    name: 'Redaktören',
    email: 'redaktor@example.org',
    grant: { role: 'editor' },
  });
  await giveAccount(administrator, server, {
    name: 'Den som fått en del',
    email: 'del@example.org',
    grant: { role: 'part-editor', themes: [branch], projects: [], outside: false, until: '2099-12-31' },
  });
  await administrator.close();
  editor = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 } });
  await signIn(await editor.newPage(), server, 'redaktor@example.org');
  helper = await browser.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 } });
  await signIn(await helper.newPage(), server, 'del@example.org');
});
test.afterAll(async () => {
  await editor.close();
  await helper.close();
  await server.close();
});
test.beforeEach(({ listenTo }) => {
  listenTo(editor);
  listenTo(helper);
});

test('a new fruit is drawn in another browser by itself, and is gone from it when it is undone', async ({
  page: reader,
}) => {
  await open(reader, '/');
  await reader.waitForRequest(/\/api\/live/);
  const before = await places(reader);
  const page = await newPage(editor, '/');
  await page.getByRole('link', { name: 'Ändra bilden' }).click();
  await page.getByRole('link', { name: 'Häng upp en ny frukt' }).click();
  await page.getByLabel('Vad heter frukten?').fill('Lånebiblioteket');
  await page.getByLabel('Vad handlar arbetet om?').fill('Vi vill pröva att låna ut verktyg.');
  await page.getByLabel('Vilken gren?').selectOption('Inflytande och stöd');
  await page.getByRole('radio', { name: 'Idé' }).check();
  const saved = page.waitForResponse(/\/api\/commands\/project\.create/);
  await page.getByRole('button', { name: 'Spara' }).click();
  expect((await saved).status()).toBe(200);
  await expect(fruit(reader, 'lanebiblioteket')).toBeVisible();
  await expect(fruit(page, 'lanebiblioteket')).toBeVisible();

  // It moved fruits of its own branch alone.
  const after = await places(reader);
  const moved = [...before].filter(([slug, place]) => after.get(slug) !== place).map(([slug]) => slug);
  const ofBranch = await fruitsOf(reader, 'inflytande-och-stod');
  expect(ofBranch).toEqual(expect.arrayContaining(moved));

  await page.getByRole('button', { name: /^Ångra/ }).click();
  await expect(fruit(reader, 'lanebiblioteket')).toHaveCount(0);
  await page.close();
});

test('a fruit gets another name; the old one still finds it and stands in its panel', async () => {
  const page = await newPage(editor, '/projekt/invanarreportrar');
  await page.getByRole('link', { name: /^Mer/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad vill du ändra?');
  await page.getByRole('link', { name: /^Byt namn/ }).click();
  await page.getByLabel('Nytt namn').fill('Klarspråk');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Frukten ”Klarspråk” heter redan så. Välj ett annat namn.')).toBeVisible();
  await page.getByLabel('Nytt namn').fill('Reportrar i kvarteret');
  await page.getByRole('button', { name: 'Spara' }).click();
  const panel = page.getByRole('article', { name: 'Reportrar i kvarteret' });
  await expect(panel.getByText('”Invånarreportrar”')).toBeVisible();
  await open(page, '/sok?q=invånarreportrar');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Reportrar i kvarteret/ })
      .first(),
  ).toBeVisible();
  await page.close();
});

test('a part of a fruit becomes one of its own; why stands in the history of both', async () => {
  const page = await newPage(editor, '/projekt/digitalt-utanforskap/andra/dela');
  await page.getByLabel('Vad heter frukten?').fill('Datorhjälpen');
  await page.getByLabel('Varför borde det vara en egen frukt?').fill('Den hjälpen är ett eget arbete nu.');
  await page.getByRole('radio', { name: 'Undersöks' }).check();
  await page.getByRole('button', { name: 'Spara' }).click();
  const whole = page.getByRole('article', { name: 'Digitalt utanförskap' });
  await expect(whole.getByText(/Datorhjälpen blir en egen frukt\./)).toBeVisible();
  await whole.getByRole('link', { name: 'Datorhjälpen', exact: true }).first().click();
  const part = page.getByRole('article', { name: 'Datorhjälpen' });
  await expect(part.getByText('Den hjälpen är ett eget arbete nu.').first()).toBeVisible();
  await expect(part.getByRole('link', { name: 'Digitalt utanförskap', exact: true }).first()).toBeVisible();
  await page.close();
});

test('one fruit is dragged to another: it is asked first, and Esc or letting go elsewhere does nothing', async ({
  page: reader,
}) => {
  await open(reader, '/');
  await reader.waitForRequest(/\/api\/live/);
  const page = await newPage(editor, '/');
  await expect(page.locator('svg[data-draggable]')).toBeVisible();
  const [from, to] = [fruit(page, 'fritidsbanken'), fruit(page, 'klarsprak')];
  const before = await places(page);

  await dragTo(page, from, to);
  await expect(page.getByText('Släpp för att hänga närmare Klarspråk')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByText('Släpp för att hänga närmare Klarspråk')).toBeHidden();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(`${server.address}/`);

  await dragTo(page, from, to);
  await page.mouse.up();
  const dialog = page.getByRole('dialog', { name: 'Häng Fritidsbanken närmare Klarspråk?' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(`${server.address}/`);

  await dragTo(page, from, to);
  await page.mouse.up();
  await dialog.getByLabel('Varför borde de hänga närmare?').fill('De lånar ut till samma kvarter.');
  await dialog.getByRole('button', { name: 'Häng närmare' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => places(page)).not.toEqual(before);
  await expect.poll(async () => [...(await places(reader))].sort()).toEqual([...(await places(page))].sort());
  await from.click();
  await expect(page.getByRole('article', { name: 'Fritidsbanken' })).toContainText(
    'De lånar ut till samma kvarter.',
  );
  await page.close();
});

test('the picture is still moved by hand, and a fruit still opens at a click', async () => {
  const page = await newPage(editor, '/');
  await expect(page.locator('svg[data-draggable]')).toBeVisible();
  const world = page.locator('svg[data-draggable] > g');
  await expect(world).toHaveAttribute('transform', /translate/);
  const still = await world.getAttribute('transform');
  const box = await page.locator('svg[data-draggable]').boundingBox();
  if (box === null) throw new Error('The picture has a place.');
  await page.mouse.move(box.x + 30, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 130, box.y + 90, { steps: 4 });
  await page.mouse.up();
  await expect(world).not.toHaveAttribute('transform', still ?? '');
  await fruit(page, 'klarsprak').click();
  await expect(page.getByRole('article', { name: 'Klarspråk' })).toBeVisible();
  await page.close();
});

test('by touch a fruit is taken by holding it; a shorter touch moves the picture', async ({
  browser,
  listenTo,
}) => {
  const state = await editor.storageState();
  const phone = await browser.newContext({
    storageState: state,
    locale: 'sv-SE',
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
  });
  listenTo(phone);
  const page = await newPage(phone, '/');
  await expect(page.locator('svg[data-draggable]')).toBeVisible();
  const touch = await phone.newCDPSession(page);
  const [from, to] = [await middle(fruit(page, 'po-drom')), await middle(fruit(page, 'klarsprak'))];
  const world = page.locator('svg[data-draggable] > g');
  const still = await world.getAttribute('transform');
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });

  await send('touchStart', [from]);
  await page.waitForTimeout(600);
  await send('touchMove', [{ x: from.x + 20, y: from.y - 10 }]);
  await send('touchMove', [to]);
  await expect(page.getByText('Släpp för att hänga närmare Klarspråk')).toBeVisible();
  expect(await world.getAttribute('transform')).toBe(still);
  await send('touchEnd', []);
  await expect(page.getByRole('dialog', { name: /närmare Klarspråk\?$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await send('touchStart', [from]);
  await send('touchMove', [{ x: from.x + 40, y: from.y }]);
  await send('touchMove', [{ x: from.x + 90, y: from.y + 30 }]);
  await send('touchEnd', []);
  await expect(world).not.toHaveAttribute('transform', still ?? '');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await phone.close();
});

test('the same is done by the keyboard alone, in a form', async () => {
  const page = await newPage(editor, '/projekt/po-drom/andra/narmare');
  await page.getByLabel('Vilken frukt?').focus();
  await page.keyboard.type('Klarsp');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(/Varför borde de hänga närmare/)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Po drom' })).toContainText('Po drom närmare Klarspråk');
  await page.close();
});

test('fruits of a branch are put in order with the keyboard, and the focus stays on what is moved', async () => {
  const page = await newPage(editor, '/trad/gemensamma/andra');
  await page.getByRole('link', { name: 'Ordna frukterna: Familj och område' }).click();
  const second = page.getByRole('button', { name: /^Flytta upp/ }).nth(1);
  const name = ((await second.getAttribute('aria-label')) ?? '').replace('Flytta upp: ', '');
  await second.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Flytta upp: ${name}` })).toBeFocused();
  await expect(page.locator('ol > li').first()).toContainText(name);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page).toHaveURL(`${server.address}/trad/gemensamma`);
  await page.close();
});

test('whoever was handed a part sees that part alone, on a phone', async () => {
  const page = await newPage(helper, '/');
  await page.getByRole('link', { name: 'Ändra bilden' }).click();
  const list = page.getByRole('main');
  await expect(list.getByRole('link', { name: 'Häng upp en ny frukt' })).toBeVisible();
  await expect(list.getByRole('link', { name: /^Ordna frukterna/ })).toHaveCount(1);
  await expect(list.getByRole('heading', { name: 'Grenar' })).toHaveCount(0);
  await expect(list.getByRole('heading', { name: 'Moln, fåglar och buskar' })).toHaveCount(0);
  await list.getByRole('link', { name: 'Häng upp en ny frukt' }).click();
  await expect(page.getByLabel('Vilken gren?').locator('option')).toHaveCount(2);

  await open(page, '/projekt/klarsprak/andra');
  await expect(page.getByRole('link', { name: /^Byt namn/ })).toBeVisible();
  await open(page, '/projekt/po-drom/andra');
  await expect(page.getByText('Du är inloggad men kan inte ändra det här.')).toBeVisible();
  await open(page, '/trad/gemensamma/andra/ny-gren');
  await expect(page.getByText('Du är inloggad men kan inte ändra det här.')).toBeVisible();
  await page.close();
});

for (const path of [
  '/projekt/digitalt-utanforskap/andra',
  '/projekt/digitalt-utanforskap/andra/del',
  '/projekt/digitalt-utanforskap/andra/samordnare',
  '/trad/gemensamma/andra',
  '/trad/gemensamma/andra/ny-frukt',
  '/trad/gemensamma/andra/ordning/familj-och-omrade',
  '/trad/gemensamma/andra/himmel/forvaltningsledningen',
]) {
  test(`the engines find nothing wrong with ${path}, narrow or wide, light, dark or in forced colours`, async ({
    browser,
  }) => {
    const looked = await browser.newContext({
      storageState: await editor.storageState(),
      bypassCSP: true,
      locale: 'sv-SE',
    });
    const page = await looked.newPage();
    // The last that comes to a page by itself is what listens for changes.
    const listens = page.waitForRequest(/\/api\/live/);
    await open(page, path);
    await listens;
    await expectNoFault(page, 'forms');
    await looked.close();
  });
}

test('the bar with the button hides nothing that the keyboard is on', async () => {
  const page = await newPage(editor, '/projekt/klarsprak/andra/samordnare');
  await page.setViewportSize({ width: 390, height: 600 });
  await page.getByRole('radio').first().focus();
  for (let step = 0; step < 25; step += 1) {
    const seen = await page.locator(':focus').evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + Math.min(height, 40) / 2);
      return at !== null && (element.contains(at) || at.contains(element)) ? '' : element.outerHTML;
    });
    expect(seen).toBe('');
    await page.keyboard.press('Tab');
    if (await page.getByRole('button', { name: 'Spara' }).evaluate((one) => one === document.activeElement))
      break;
  }
  await expect(page.getByRole('button', { name: 'Spara' })).toBeFocused();
  await page.close();
});

test('a visitor is led to sign-in, and gets none of the code for changing things', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await open(page, '/');
  await page.waitForRequest(/\/api\/live/);
  await expect(page.getByRole('link', { name: 'Ändra bilden' })).toHaveCount(0);
  await expect(page.locator('svg[data-draggable]')).toHaveCount(0);
  expect(scripts.filter((path) => /drag|near|change-form|picture-/.test(path))).toEqual([]);
  await open(page, '/trad/gemensamma/andra/ny-frukt');
  const signIn = page.getByRole('main').getByRole('link', { name: 'Logga in' });
  expect(await signIn.getAttribute('href')).toContain('till=%2Ftrad%2Fgemensamma%2Fandra%2Fny-frukt');
  expect((await page.request.get(`${server.address}/projekt/klarsprak/andra/finns-inte`)).status()).toBe(404);
});

async function newPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await open(page, path);
  return page;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${server.address}${path}`);
  await takenOver(page);
}

function fruit(page: Page, slug: string): Locator {
  return page.locator(`[data-fruit="${slug}"]`);
}

/** Where each fruit is drawn. */
async function places(page: Page): Promise<Map<string, string>> {
  const all = await page.locator('[data-fruit]').evaluateAll((fruits) =>
    fruits.map((one) => {
      const focus = one.querySelector('rect');
      return [
        one.getAttribute('data-fruit') ?? '',
        `${focus?.getAttribute('x')} ${focus?.getAttribute('y')}`,
      ] as const;
    }),
  );
  return new Map(all);
}

/** The fruits of a branch, as the API tells. */
async function fruitsOf(page: Page, theme: string): Promise<string[]> {
  const picture = pictureSchema.parse(await (await page.request.get(`${server.address}/api/picture`)).json());
  return picture.themes.find(({ id }) => id === theme)?.projects.map(({ slug }) => slug) ?? [];
}

async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes one thing with the mouse and holds it over another. */
async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middle(from), await middle(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 5 });
  await page.mouse.move(end.x, end.y, { steps: 5 });
}
