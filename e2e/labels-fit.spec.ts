import type { Page } from '@playwright/test';
import type { TreeLayout } from '@utveckling/tree-layout';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

/** World units: the font's own widths are rounded, and glyphs have a little air. */
const tolerance = 1;

for (const tree of ['gemensamma', 'socialforvaltningen']) {
  test(`every drawn label of ${tree} fits the box the layout computed for it`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openPage(page, `/trad/${tree}`);
    const layout = await layoutOf(page);
    const computed = [
      ...layout.fruits,
      ...layout.branches,
      ...layout.roots,
      ...layout.sky,
      ...layout.beside,
    ].map(({ id, label }) => ({
      id,
      text: label.lines.map((line) => line.text).join(' '),
      box: withLeading(label),
    }));
    await page.evaluate(() => document.fonts.ready);
    const drawn = await page
      .locator('svg[role="group"] text, svg[role="group"] a text')
      .evaluateAll((texts) =>
        texts.flatMap((text) => {
          if (!(text instanceof SVGTextElement)) return [];
          const { x, y, width, height } = text.getBBox();
          return [{ text: (text.textContent ?? '').replaceAll('\u200B', ' '), x, y, width, height }];
        }),
      );
    const missing = computed.filter(
      ({ text, box }) => !drawn.some((one) => one.text.startsWith(text) && within(one, box)),
    );
    expect(
      missing.map(({ id, text, box }) => ({
        id,
        text,
        box,
        drawn: drawn.filter((one) => one.text.startsWith(text)),
      })),
    ).toEqual([]);
  });
}

/** The layout as it came with the page. */
async function layoutOf(page: Page): Promise<TreeLayout> {
  const data: [string[], TreeLayout][] = JSON.parse((await page.locator('#page-data').textContent()) ?? '[]');
  const found = data.find(([[name]]) => name === 'layouts');
  if (found === undefined) throw new Error('the page came without a layout');
  return found[1];
}

type Box = { x: number; y: number; width: number; height: number };

/** The browser counts a line from the font's highest ascender to its lowest descender, the layout by its own line height. */
function withLeading({ x, y, width, height, fontSize }: Box & { fontSize: number }): Box {
  return { x, y: y - 0.25 * fontSize, width, height: height + 0.5 * fontSize };
}

/** Whether what is drawn lies within the computed box. */
function within(drawn: Box, box: Box): boolean {
  return (
    drawn.x >= box.x - tolerance &&
    drawn.y >= box.y - tolerance &&
    drawn.x + drawn.width <= box.x + box.width + tolerance &&
    drawn.y + drawn.height <= box.y + box.height + tolerance
  );
}
