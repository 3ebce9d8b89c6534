import type { Page } from '@playwright/test';
import { chooseMeeting, fruit, fruits, panel, places } from './fruits.ts';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

const sliderName = 'Tid: dra för att se trädet efter varje möte';

function slider(page: Page) {
  return page.getByRole('slider', { name: sliderName });
}

test('the slider has a leaf for every meeting', async ({ page }) => {
  await openPage(page, '/');
  const leaves = page.getByRole('link', { name: /Visa trädet efter mötet/ });
  await expect(leaves).toHaveCount(4);
  await expect(leaves.first()).toHaveAccessibleName(/utan datum, troligen 9 januari 2017/);
  await expect(leaves.last()).toHaveAttribute('aria-current', 'true');
});

test('moving the slider to 23 March 2017 thaws Fritidsbanken where it hangs, and no fruit moves', async ({
  page,
}) => {
  await openPage(page, '/');
  const now = await places(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await slider(page).focus();
  for (const day of ['5 oktober 2017', '23 mars', '9 januari 2017']) {
    await page.keyboard.press('ArrowLeft');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(day));
    const then = await places(page);
    for (const [slug, place] of Object.entries(then))
      expect(place.split(' scale')[0], `${slug} after ${day}`).toBe(now[slug]?.split(' scale')[0]);
    await expect(fruit(page, 'Fritidsbanken')).toHaveAccessibleName(
      day === '5 oktober 2017' ? /På is/ : /Undersöks/,
    );
  }
  expect(
    requests.filter((url) => url.includes('/api/trees')),
    'no tree is asked for while sliding',
  ).toEqual([]);
});

test('the address keeps the date; a day between two meetings shows the earlier one', async ({ page }) => {
  await openPage(page, '/');
  await chooseMeeting(page, '23 mars');
  await expect(page).toHaveURL(/datum=2017-03-23/);
  await openPage(page, '/?datum=2017-07-01');
  await expect(page.getByText(/Så såg trädet ut efter mötet.*23 mars/)).toBeVisible();
});

test('a fruit that no meeting has mentioned yet is not drawn, and its panel says when it is first mentioned', async ({
  page,
}) => {
  await openPage(page, '/?datum=2017-03-23');
  await expect(page.locator('svg a[data-fruit="klarsprak"]')).toHaveCount(0);
  await expect(fruits(page)).not.toHaveCount(0);
  await openPage(page, '/projekt/klarsprak?datum=2017-03-23');
  await expect(panel(page)).toContainText('Nämns första gången 5 oktober 2017');
});

test('the panel follows the date, and folds what came later under “Senare”', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken?datum=2017-03-23');
  await expect(panel(page)).toContainText('Undersöks');
  const later = panel(page).locator('details', { hasText: 'Senare' });
  await expect(later.getByText('så projektet ligger nu på is.').first()).toBeHidden();
  await later.locator('summary').first().click();
  await expect(later.getByText('så projektet ligger nu på is.').first()).toBeVisible();
});

test('playing goes from the first meeting to the last', async ({ page }) => {
  await openPage(page, '/');
  await page.getByRole('button', { name: 'Spela upp trädets historia' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /9 januari 2017/);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /12 april/, { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Spela upp trädets historia' })).toBeVisible();
});

test('dragging by mouse shows the tree after the nearest meeting', async ({ page }) => {
  await openPage(page, '/');
  const box = await slider(page).boundingBox();
  if (box === null) throw new Error('no slider');
  await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 6, box.y + box.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect(page).toHaveURL(/datum=2017-01-09/);
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, '/');
  await chooseMeeting(page, '5 oktober 2017');
  await fruit(page, 'Fritidsbanken').click();
  await expect(panel(page)).toBeVisible();
  const running = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter(
          (animation) =>
            animation.playState === 'running' &&
            Number(animation.effect?.getComputedTiming().duration ?? 0) > 1,
        ).length,
  );
  expect(running).toBe(0);
});
