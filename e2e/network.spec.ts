import type { Page } from '@playwright/test';
import { pages } from './addresses.ts';
import { fruit, panel } from './fruits.ts';
import { openPage, takenOver } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

function apiRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    // Who is reading, how they may sign in, and what changes from here on, is no data of a kept page.
    if (['/api/me', '/api/sign-in', '/api/live'].includes(pathname)) return;
    if (pathname.startsWith('/api/')) asked.push(pathname + search);
  });
  return asked;
}

for (const [name, address] of Object.entries(pages)) {
  test(`${name} comes whole: no data is fetched once more`, async ({ page }) => {
    const asked = apiRequests(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await takenOver(page);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
  });

  test(`${name} is there before any script runs, and the same elements stand after`, async ({ page }) => {
    const scripts: (() => void)[] = [];
    await page.route('**/assets/main-*.js', (route) => {
      scripts.push(() => void route.continue());
    });
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('main')).not.toBeEmpty();
    await expect.poll(() => scripts.length).toBeGreaterThan(0);
    const before = await page.evaluate(() => {
      const elements = [...document.querySelectorAll('main a, main h1, main h2, main blockquote, main tr')];
      for (const element of elements) element.setAttribute('data-before', '');
      return { count: elements.length, words: document.querySelector('main')?.textContent?.length ?? 0 };
    });
    expect(before.count).toBeGreaterThan(0);
    expect(before.words).toBeGreaterThan(100);
    for (const go of scripts) go();
    await takenOver(page);
    await expect(page.locator('[data-before]')).toHaveCount(before.count);
  });
}

test('a fruit’s history is fetched once: on hover, and not again when it is opened', async ({ page }) => {
  const asked = apiRequests(page);
  await openPage(page, '/');
  await fruit(page, 'Fritidsbanken').hover();
  await expect.poll(() => asked).toEqual(['/api/projects/fritidsbanken']);
  await fruit(page, 'Fritidsbanken').click();
  await expect(panel(page).getByRole('heading', { name: 'Fritidsbanken' })).toBeVisible();
  await page.keyboard.press('Escape');
  await fruit(page, 'Fritidsbanken').click();
  await expect(panel(page)).toBeVisible();
  expect(asked).toEqual(['/api/projects/fritidsbanken']);
});

test('nothing is fetched from elsewhere', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      elsewhere.push(request.url());
  });
  for (const address of [...Object.values(pages), '/api/docs'])
    await page.goto(address, { waitUntil: 'networkidle' });
  expect(elsewhere).toEqual([]);
});

test('files are sent compressed, and are not sent again when the browser has them', async ({
  page,
  request,
}) => {
  await openPage(page, '/');
  const script = await page.locator('script[type="module"]').first().getAttribute('src');
  for (const address of ['/', script ?? '', '/api/trees/gemensamma']) {
    const first = await request.get(address, { headers: { 'Accept-Encoding': 'br' } });
    expect(first.headers()['content-encoding'], address).toBe('br');
    const again = await request.get(address, {
      headers: { 'Accept-Encoding': 'br', 'If-None-Match': first.headers()['etag'] ?? '' },
    });
    expect(again.status(), address).toBe(304);
  }
});

test('markup carries no style attribute and no inline script', async ({ request }) => {
  for (const address of Object.values(pages)) {
    const html = await (await request.get(address)).text();
    expect(html, address).not.toMatch(/ style="/);
    expect(html.match(/<script(?![^>]*(src=|type="application\/json"))/g), address).toBeNull();
  }
});
