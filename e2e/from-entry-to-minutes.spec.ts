import { panel } from './fruits.ts';
import { openPage, takenOver } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

test('one click leads from an entry to the very sentence, marked in the minutes', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken');
  const statement = panel(page).locator('ol ol > li', { hasText: 'så projektet ligger nu på is.' }).first();
  await statement.getByRole('link').last().click();
  await expect(page).toHaveURL(/\/moten\/2017-10-05\?citat=/);
  const marked = page.locator(':focus');
  await expect(marked).toHaveText('så projektet ligger nu på is.');
  await expect(marked).toBeInViewport();
  expect(await marked.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
});

test('every entry of every fruit leads to its own words', async ({ page, request }) => {
  test.slow();
  await openPage(page, '/projekt/digitalt-utanforskap');
  const links = await panel(page)
    .locator('ol ol > li')
    .evaluateAll((statements) =>
      statements.map((statement) => ({
        quote: statement.querySelector('blockquote')?.textContent ?? '',
        href: [...statement.querySelectorAll('a')].at(-1)?.getAttribute('href') ?? '',
      })),
    );
  expect(links.length).toBeGreaterThan(8);
  const opened = new Set<string>();
  for (const { quote, href } of links) {
    const { pathname, hash } = new URL(href, page.url());
    if (!opened.has(pathname)) expect((await request.get(pathname)).status()).toBe(200);
    opened.add(pathname);
    const html = await (await request.get(href.split('#')[0] ?? '')).text();
    expect(html, quote).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
  }
});

test('a statement in the minutes leads to what it became, and back', async ({ page }) => {
  await openPage(page, '/moten/2017-10-05');
  const note = page
    .getByRole('list', { name: 'Vad det ledde till' })
    .getByRole('listitem')
    .filter({ hasText: 'på is' })
    .first();
  await note.getByRole('link', { name: 'Fritidsbanken' }).first().click();
  await expect(panel(page).getByRole('heading', { name: 'Fritidsbanken' })).toBeVisible();
  await page.goBack();
  await takenOver(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('5 oktober 2017');
});

test('a meeting shows who came, when, and who wrote', async ({ page }) => {
  await openPage(page, '/moten/2017-10-05');
  await expect(page.getByRole('listitem').filter({ hasText: 'Pernilla Kvist' })).toContainText('antecknar');
  await expect(page.getByRole('listitem').filter({ hasText: 'Samir Kafedzic' })).toContainText(
    'gick kl. 10.30',
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'Gösta Strand' })).toContainText('kom kl. 10.30');
});

test('the links of the minutes that lead nowhere there lead to the fruit here', async ({ page }) => {
  await openPage(page, '/moten/2017-10-05');
  await expect(page.locator('main')).not.toContainText('](#)');
  await page.locator('main p').getByRole('link', { name: 'Kommunikation och information' }).first().click();
  await expect(panel(page).getByRole('heading', { name: 'Kommunikation och information' })).toBeVisible();
});

test('all four meetings are listed, the undated one with its reason', async ({ page }) => {
  await openPage(page, '/moten');
  const main = page.locator('main');
  for (const day of ['12 april 2018', '5 oktober 2017', '23 mars 2017', '9 januari 2017'])
    await expect(main).toContainText(day);
  await expect(main).toContainText(/utan datum/i);
});
