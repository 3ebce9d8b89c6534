import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser, noBrowser } from './find-browser.mjs';
import { root } from './root.mjs';
import { runProduct } from './run-product.mjs';

// npm run screenshots: the pictures of docs/screenshots, from the built product with its seeds.
const pages = { tree: '/', panel: '/projekt/fritidsbanken', list: '/lista', meeting: '/moten/2017-10-05' };
const sizes = [
  [1680, 1050],
  [1280, 800],
  [390, 844],
];

const folder = join(root, 'docs/screenshots');
mkdirSync(folder, { recursive: true });
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(noBrowser);
const product = await runProduct();
const browser = await chromium.launch({ executablePath, args: browserArguments });
try {
  for (const [width, height] of sizes) {
    for (const [name, path] of Object.entries(pages))
      await take(`${name}-${width}x${height}`, path, { width, height });
  }
  const large = { width: 1680, height: 1050 };
  await take('tree-dark-1680x1050', '/', large, { colorScheme: 'dark' });
  await take('panel-dark-1680x1050', '/projekt/fritidsbanken', large, { colorScheme: 'dark' });
  await take('tree-2017-03-23-1680x1050', '/?datum=2017-03-23', large);
  await take('wall-1920x1080', '/projekt/fritidsbanken?vagg=ja', { width: 1920, height: 1080 });
  await print('tree-print');
  const storageState = await signedIn(product, 'editor', 'Redaktören');
  await take('update-390x844', '/projekt/klarsprak/uppdatera', { width: 390, height: 844 }, { storageState });
  await take('changes-1280x800', '/andringar', { width: 1280, height: 800 }, { storageState });
  await review('review-1680x1050', large);
} finally {
  await browser.close();
  await product.stop();
}

/** The first administrator of the product, who has given themselves a role. */
async function signedIn(server, role, name) {
  const [address] = await server.says(/http:\/\/localhost:\d+\/start#\S+/);
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  await page.goto(address.replace('localhost', '127.0.0.1'), { waitUntil: 'networkidle' });
  await page.getByLabel('Ditt namn').fill(name);
  await page.getByLabel('E-postadress').fill(`${role}@example.org`);
  await page.getByRole('button', { name: 'Skapa kontot och logga in' }).click();
  await page.getByRole('link', { name: /^Ditt konto/ }).waitFor();
  const { account } = await (await page.request.get(`${server.address}/api/me`)).json();
  await page.request.post(`${server.address}/api/commands/role.grant`, {
    headers: { origin: server.address, 'idempotency-key': `screenshots-${role}` },
    data: { seen: 1, data: { account, grant: { role } } },
  });
  const state = await context.storageState();
  await context.close();
  return state;
}

/** The minutes of October 2017, under review in a tree that has those of March. */
async function review(name, viewport) {
  const data = mkdtempSync(join(tmpdir(), 'utveckling-'));
  const minutes = (file) => join(root, 'seeds/minutes', file);
  execFileSync(
    process.execPath,
    [join(root, 'scripts/utvecklingstradet.mjs'), 'import', minutes('000_15c967ec190d0aa3.txt')].concat(
      '--register',
      'seeds',
      '--yes',
    ),
    { env: { ...process.env, DATA_DIR: data, SEEDS: 'none' } },
  );
  const server = await runProduct({ folder: data, SEEDS: 'none' });
  try {
    const storageState = await signedIn(server, 'secretary', 'Sekreteraren');
    const context = await browser.newContext({ storageState });
    const file = '002_177f938b534eda2f.txt';
    const answer = await context.request.post(`${server.address}/api/imports`, {
      headers: {
        origin: server.address,
        'idempotency-key': 'screenshots-review',
        'content-type': 'application/octet-stream',
        'x-file-name': file,
      },
      data: readFileSync(minutes(file)),
    });
    const { id } = await answer.json();
    await context.close();
    await take(name, `/protokoll/${id}`, viewport, { storageState }, server);
  } finally {
    await server.stop();
  }
}

async function take(name, path, viewport, look = {}, server = product) {
  await withPage(
    path,
    { viewport, ...look },
    (page) => page.screenshot({ path: join(folder, `${name}.png`) }),
    server,
  );
}

/** The poster: as a page that can be looked at, and as the PDF that a printer gets. */
async function print(name) {
  const paper = { width: 1587, height: 1123 };
  await withPage('/', { viewport: paper }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.pdf({
      path: join(folder, `${name}.pdf`),
      format: 'A3',
      landscape: true,
      printBackground: true,
      preferCSSPageSize: true,
    });
  });
}

async function withPage(path, options, look, server = product) {
  const context = await browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  // A reader who has been here before: what opens itself the first time stays closed.
  await page.addInitScript(() => localStorage.setItem('seen-legend', 'yes'));
  await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  await look(page);
  await context.close();
}
