import type { Page } from '@playwright/test';
import { panel } from './fruits.ts';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

function box(page: Page) {
  return page.getByRole('combobox', { name: 'Sök i frukter, beslut och protokoll' });
}

test('the misspelt “klarspraksguppen” finds Klarspråk, with suggestions while writing', async ({ page }) => {
  await openPage(page, '/');
  await box(page).fill('klarspraksguppen');
  const suggestions = page.getByRole('listbox', { name: 'Förslag' });
  await expect(suggestions.getByRole('option', { name: 'Klarspråk' }).first()).toBeVisible();
  await box(page).press('ArrowDown');
  await box(page).press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Klarspråk', exact: true })).toBeVisible();
});

test('the inflected “rekryteringen” finds Brukarmedverkan vid rekrytering, with the words marked', async ({
  page,
}) => {
  await openPage(page, '/lista');
  await box(page).fill('rekryteringen');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/sok\?q=rekryteringen/);
  const hits = page.locator('main');
  await expect(hits.getByRole('link', { name: 'Brukarmedverkan vid rekrytering' }).first()).toBeVisible();
  await expect(
    hits
      .locator('mark')
      .filter({ hasText: /rekrytering/i })
      .first(),
  ).toBeVisible();
});

test('a hit leads to the sentence in the minutes', async ({ page }) => {
  await openPage(page, '/sok?q=föreningsbidrag');
  await page.getByRole('link', { name: 'Läs i protokollet' }).first().click();
  await expect(page.locator(':focus')).toContainText('föreningsbidrag');
});

test('what is not found says so and leads on', async ({ page }) => {
  await openPage(page, '/sok?q=xyzzyxyzzy');
  await expect(page.locator('main')).toContainText('Inga träffar.');
  await expect(page.getByRole('link', { name: 'Se alla frukter i en lista' })).toBeVisible();
});

test('Esc closes the suggestions and keeps the words', async ({ page }) => {
  await openPage(page, '/');
  await box(page).fill('lokal');
  await expect(page.getByRole('listbox', { name: 'Förslag' })).toBeVisible();
  await box(page).press('Escape');
  await expect(page.getByRole('listbox', { name: 'Förslag' })).toHaveCount(0);
  await expect(box(page)).toHaveValue('lokal');
});

test.describe('a search that is too long', () => {
  test.use({ expectedFaults: /status of 400/ });

  test('is answered in plain words', async ({ page }) => {
    await openPage(page, `/sok?q=${'ord+'.repeat(12)}`);
    await expect(page.getByRole('alert')).toContainText('högst 8 ord');
  });
});
