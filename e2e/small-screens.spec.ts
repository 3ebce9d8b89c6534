import { everyPage, nowhere } from './addresses.ts';
import { fruits } from './fruits.ts';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, expectedFaults: /status of 404/ });

  test('no page scrolls sideways', async ({ page, request }) => {
    test.slow();
    for (const address of [...(await everyPage(request)), nowhere]) {
      await page.goto(address);
      const { over, widest } = await page.evaluate(() => {
        const root = document.documentElement;
        const over = root.scrollWidth - root.clientWidth;
        const widest = [...document.querySelectorAll('body *')].find(
          (element) =>
            element.getBoundingClientRect().right > root.clientWidth + 1 && element.closest('svg') === null,
        );
        return { over, widest: over > 0 ? widest?.outerHTML.slice(0, 200) : undefined };
      });
      expect(over, `${address} ${widest ?? ''}`).toBeLessThanOrEqual(0);
    }
  });
});

test.describe('at 390 px', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the list comes first, and a skip link leads to the drawing', async ({ page }) => {
    await openPage(page, '/');
    const list = page.getByRole('region', { name: 'Frukterna' });
    await expect(list.getByRole('link', { name: 'Fritidsbanken' })).toBeVisible();
    const drawing = page.getByRole('region', { name: 'Bilden av trädet' });
    const [listBox, drawingBox] = [await list.boundingBox(), await drawing.boundingBox()];
    expect(listBox?.y).toBeLessThan(drawingBox?.y ?? 0);
    await page.getByRole('link', { name: 'Hoppa till bilden av trädet' }).focus();
    await page.keyboard.press('Enter');
    await expect(drawing).toBeInViewport();
  });

  test('a fruit that was opened from the list gives the focus back to the list', async ({ page }) => {
    await openPage(page, '/');
    const line = page.getByRole('region', { name: 'Frukterna' }).getByRole('link', { name: 'Fritidsbanken' });
    await line.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Fritidsbanken' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(line).toBeFocused();
  });

  test('in the drawing every fruit is at least 24 px', async ({ page }) => {
    await openPage(page, '/');
    await page.locator('#bild').scrollIntoViewIfNeeded();
    const sizes = await fruits(page).evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});

for (const [width, height] of [
  [1280, 800],
  [1680, 1050],
  [1920, 1080],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('every fruit’s name shows, at 12 px or more', async ({ page }) => {
      await openPage(page, '/');
      const names = await fruits(page).evaluateAll((links) =>
        links.map((link) => {
          const name = link.querySelector('text');
          const shown = name?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
          const size =
            name === null
              ? 0
              : Number.parseFloat(getComputedStyle(name).fontSize) * (name.getScreenCTM()?.a ?? 0);
          return { slug: link.getAttribute('data-fruit'), shown, size };
        }),
      );
      expect(names.filter(({ shown }) => !shown)).toEqual([]);
      expect(Math.min(...names.map(({ size }) => size))).toBeGreaterThanOrEqual(11.99);
    });

    test('every fruit is a target of at least 24 px', async ({ page }) => {
      await openPage(page, '/');
      const small = await fruits(page).evaluateAll(
        (links) =>
          links.filter(
            (link) => Math.min(link.getBoundingClientRect().width, link.getBoundingClientRect().height) < 24,
          ).length,
      );
      expect(small).toBe(0);
    });
  });
}
