import { chooseMeeting, panel, places } from './fruits.ts';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

const addresses = [
  '/projekt/fritidsbanken?datum=2017-03-23&trad=socialforvaltningen',
  '/trad/socialforvaltningen?datum=2017-10-05',
  '/?part=sof',
  '/lista?lage=exploring',
  '/sok?q=lokal',
  '/projekt/klarsprak?sprak=en',
];

for (const address of addresses) {
  test(`${address} opens the same view for somebody else`, async ({ page, browser, listenTo }) => {
    await openPage(page, address);
    const other = await browser.newContext({
      baseURL: new URL(page.url()).origin,
      locale: 'sv-SE',
      viewport: page.viewportSize(),
    });
    listenTo(other);
    const theirs = await other.newPage();
    await openPage(theirs, page.url());
    await expect(async () => {
      expect(await theirs.locator('main').innerText()).toBe(await page.locator('main').innerText());
    }).toPass({ timeout: 10_000 });
    await other.close();
  });
}

test('a view that was clicked together opens the same in a fresh window', async ({
  page,
  browser,
  listenTo,
}) => {
  await openPage(page, '/');
  await page.getByRole('link', { name: 'Socialförvaltningens träd' }).click();
  await chooseMeeting(page, '23 mars');
  await page.locator('svg a[data-fruit="fritidsbanken"]').click();
  await expect(panel(page)).toContainText('Undersöks');
  const other = await browser.newContext({
    baseURL: new URL(page.url()).origin,
    locale: 'sv-SE',
    viewport: page.viewportSize(),
  });
  listenTo(other);
  const theirs = await other.newPage();
  await openPage(theirs, page.url());
  await expect(panel(theirs)).toContainText('Undersöks');
  expect(await places(theirs)).toEqual(await places(page));
  expect(await panel(theirs).innerText()).toBe(await panel(page).innerText());
  await other.close();
});
