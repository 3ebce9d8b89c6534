import type { Page } from '@playwright/test';
import { treeSchema } from '@utveckling/domain/tree/tree-schema';
import { panel } from './fruits.ts';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

function rows(page: Page) {
  return page.getByRole('table').locator('tbody tr');
}

test('the list has all 17 fruits', async ({ page }) => {
  await openPage(page, '/lista');
  await expect(rows(page)).toHaveCount(17);
});

test('a heading sorts, once more turns the order, and the address keeps it', async ({ page }) => {
  await openPage(page, '/lista');
  await page.getByRole('columnheader', { name: 'Frukt' }).getByRole('link').click();
  await expect(page).toHaveURL(/ordning=namn/);
  const names = async () => rows(page).locator('th a').allInnerTexts();
  const swedish = new Intl.Collator('sv');
  await expect.poll(names).toEqual((await names()).toSorted(swedish.compare));
  await page.getByRole('columnheader', { name: 'Frukt' }).getByRole('link').click();
  await expect(page).toHaveURL(/ordning=-namn/);
  await expect(page.getByRole('columnheader', { name: 'Frukt' })).toHaveAttribute('aria-sort', 'descending');
  const turned = await names();
  await page.reload();
  expect(await names()).toEqual(turned);
});

test('filters leave the fruits that fit, and the address keeps them', async ({ page }) => {
  await openPage(page, '/lista');
  await page.getByLabel('Läge', { exact: true }).selectOption({ label: 'På is' });
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Fritidsbanken');
  await expect(page).toHaveURL(/lage=paused/);
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await page.goto('/lista?lage=closed');
  await expect(page.locator('main')).toContainText('Ingen frukt passar');
  await page.getByRole('link', { name: 'Visa alla frukter' }).click();
  await expect(rows(page)).toHaveCount(17);
});

test('the list says the same as the tree of every fruit', async ({ page, request }) => {
  const tree = treeSchema.parse(await (await request.get('/api/trees/gemensamma')).json());
  const words = {
    idea: 'Idé',
    exploring: 'Undersöks',
    trying: 'Provas',
    running: 'Pågår',
    spreading: 'Sprids',
    paused: 'På is',
    harvested: 'Skördad',
    closed: 'Avslutad',
  };
  await openPage(page, '/lista?trad=gemensamma');
  await expect(rows(page)).toHaveCount(tree.projects.length);
  for (const { name, status } of tree.projects) {
    const row = rows(page).filter({ has: page.locator('th').getByRole('link', { name, exact: true }) });
    await expect(row).toContainText(status === null ? 'Läget framgår inte' : words[status]);
  }
});

test('a fruit of the list opens its panel', async ({ page }) => {
  await openPage(page, '/lista');
  await rows(page).getByRole('link', { name: 'Fritidsbanken', exact: true }).first().click();
  await expect(panel(page).getByRole('heading', { name: 'Fritidsbanken' })).toBeVisible();
});

test('the list at a date shows how it stood then', async ({ page }) => {
  await openPage(page, '/lista?datum=2017-03-23');
  await expect(rows(page).filter({ hasText: 'Fritidsbanken' }).first()).toContainText('Undersöks');
});
