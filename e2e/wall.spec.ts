import { panel } from './fruits.ts';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('“Visa på väggen” leaves only the tree, with names at least 24 px high', async ({ page }) => {
  await openPage(page, '/');
  await page.getByRole('link', { name: 'Visa på väggen' }).click();
  await expect(page).toHaveURL(/vagg=ja/);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.waitForTimeout(600);
  const heights = await page
    .locator('svg a[data-fruit] text')
    .evaluateAll((names) =>
      names.map(
        (name) =>
          Number.parseFloat(getComputedStyle(name).fontSize) *
          ((name as SVGTextElement).getScreenCTM()?.a ?? 0),
      ),
    );
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(23.99);
});

test('arrow keys walk the tree fruit by fruit with its history large, Esc leaves', async ({ page }) => {
  await openPage(page, '/?vagg=ja');
  await page.keyboard.press('ArrowRight');
  await expect(panel(page)).toBeVisible();
  const first = page.url();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url()).not.toBe(first);
  await expect(page).toHaveURL(/vagg=ja/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/vagg/);
  await expect(page.getByRole('banner')).toBeVisible();
});

test('every fruit can be walked to on the wall', async ({ page }) => {
  await openPage(page, '/?vagg=ja');
  const visited = new Set<string>();
  const slug = () => /\/projekt\/([^?]+)/.exec(page.url())?.[1] ?? '';
  await page.keyboard.press('ArrowRight');
  await expect.poll(slug).not.toBe('');
  // A walk that tries each direction from each fruit it has come to.
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].flatMap((one) =>
    Array<string>(12).fill(one),
  )) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
    visited.add(slug());
  }
  expect(visited.size).toBeGreaterThan(6);
});

test('the fruit one has walked to stands whole beside its history', async ({ page }) => {
  for (const slug of ['fritidsbanken', 'po-drom', 'personlig-representant', 'digitalt-utanforskap']) {
    await openPage(page, `/projekt/${slug}?vagg=ja`);
    await page.waitForTimeout(400);
    const fruit = await page.locator(`svg a[data-fruit="${slug}"] text`).boundingBox();
    const history = await panel(page).boundingBox();
    expect((fruit?.x ?? 0) + (fruit?.width ?? 0), slug).toBeLessThanOrEqual(history?.x ?? 0);
    expect(fruit?.x ?? -1, slug).toBeGreaterThanOrEqual(0);
  }
});
