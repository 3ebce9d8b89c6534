import { everything } from './addresses.ts';
import { expect, test } from './quiet-page.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the list has every fruit, each a link to its page', async ({ page, request }) => {
  const { projects } = await everything(request);
  await page.goto('/lista');
  for (const slug of projects)
    await expect(page.locator(`main a[href*="/projekt/${slug}"]`).first()).toBeVisible();
});

test('without JavaScript the list can be filtered and ordered', async ({ page }) => {
  await page.goto('/lista');
  await page.getByLabel('Läge', { exact: true }).selectOption({ label: 'På is' });
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page).toHaveURL(/lage=paused/);
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(1);
});

test('without JavaScript the tree is drawn, and every fruit leads to its text', async ({ page }) => {
  await page.goto('/');
  await page.locator('svg a[data-fruit="fritidsbanken"]').click();
  await expect(page.locator('main')).toContainText('så projektet ligger nu på is.');
});

test('without JavaScript the minutes read to the last word, with the cited sentence marked', async ({
  page,
}) => {
  await page.goto('/projekt/fritidsbanken');
  await page
    .locator('ol ol > li', { hasText: 'så projektet ligger nu på is.' })
    .first()
    .getByRole('link')
    .last()
    .click();
  await expect(page.locator('main')).toContainText(
    'Nästa möte blir torsdagen den 2 november klockan 10:00-12:00.',
  );
  const cited = page.locator(':target');
  await expect(cited).toHaveText('så projektet ligger nu på is.');
});

test('without JavaScript search answers', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Sök i frukter, beslut och protokoll' }).fill('klarspraksguppen');
  await page.getByRole('textbox', { name: 'Sök i frukter, beslut och protokoll' }).press('Enter');
  await expect(page).toHaveURL(/\/sok\?q=klarspraksguppen/);
  await expect(page.locator('main').getByRole('link', { name: 'Klarspråk' }).first()).toBeVisible();
});

test('without JavaScript the tree after a meeting is one link away', async ({ page }) => {
  await page.goto('/');
  const leaf = page.getByRole('link', { name: 'Visa trädet efter mötet: 23 mars' });
  await page.goto((await leaf.getAttribute('href')) ?? '');
  await expect(page.locator('svg a[data-fruit="fritidsbanken"]')).toHaveAccessibleName(/Undersöks/);
});
