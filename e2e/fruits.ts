import type { Locator, Page } from '@playwright/test';

/** The fruits of the drawing, each a link whose name says everything that its mark and leaves show. */
export function fruits(page: Page): Locator {
  return page.locator('svg a[data-fruit]');
}

/** The fruit with this name ("Fritidsbanken"). */
export function fruit(page: Page, name: string): Locator {
  return page
    .getByRole('region', { name: 'Bilden av trädet' })
    .getByRole('link', { name: new RegExp(`^${name}\\.`) });
}

/** The panel of the opened fruit. */
export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Om frukten' });
}

/** The fruit that has the keyboard's focus, by its slug. */
export function focusedFruit(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-fruit') ?? null);
}

/** Where each drawn fruit stands in the tree's own world, by its slug. */
export function places(page: Page): Promise<Record<string, string>> {
  return fruits(page).evaluateAll((links) =>
    Object.fromEntries(
      links.map((link) => [
        link.getAttribute('data-fruit') ?? '',
        link.querySelector('g[transform]')?.getAttribute('transform') ?? '',
      ]),
    ),
  );
}

/** Presses a meeting's leaf under the tree, as a hand does: in the middle of it, whatever lies on top there. */
export async function chooseMeeting(page: Page, day: string): Promise<void> {
  const leaf = await page.getByRole('link', { name: `Visa trädet efter mötet: ${day}` }).boundingBox();
  if (leaf === null) throw new Error(`no leaf for ${day}`);
  await page.mouse.click(leaf.x + leaf.width / 2, leaf.y + leaf.height / 2);
}
