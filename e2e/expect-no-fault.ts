import { appendFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { answers } from './accessibility-answers.ts';
import { askAce, askAxe } from './accessibility-engines.ts';
import { allThere } from './open-page.ts';

const modes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/**
 * Looks at the open page with both engines at each width, light, dark and in forced colours: no fault, nothing wider
 * than the page, and no question that nobody has answered for a page of this name (accessibility-answers.ts). One
 * opening serves all: opening takes as long as looking.
 */
export async function expectNoFault(page: Page, name: string, widths: readonly number[] = [320, 1280]) {
  // Six looks of some seconds each, on a busy machine of ten: what else the test does keeps its own time.
  test.setTimeout(test.info().timeout + widths.length * 45_000);
  await allThere(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 640 ? 640 : 800 });
    for (const [mode, media] of Object.entries(modes)) {
      await test.step(`${name} at ${width} px, ${mode}`, async () => {
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        await drawn(page);
        await look(page, { name, width, mode });
      });
    }
  }
}

async function look(page: Page, shown: { name: string; width: number; mode: string }) {
  const where = `${shown.name} at ${shown.width} px, ${shown.mode}, ${page.url()}`;
  const verdicts = [await askAxe(page), await askAce(page)];
  const faults = verdicts.flatMap(({ faults }) => faults);
  expect(faults, where).toEqual([]);
  const answered = answers.filter(({ pages }) => pages.includes(shown.name)).map(({ question }) => question);
  const asked = verdicts.flatMap(({ questions }) => questions);
  const open = asked.filter(({ about }) => !answered.includes(about));
  // A11Y_QUESTIONS=file collects what is still open, for whoever reads and answers it.
  const collect = process.env['A11Y_QUESTIONS'];
  if (collect !== undefined)
    for (const one of open) appendFileSync(collect, `${JSON.stringify({ ...shown, ...one })}\n`);
  const places = new Map(open.map(({ about, where }) => [about, where]));
  expect([...places].sort(), `${where}: questions without an answer`).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Colours of another mode are on the screen with the second frame. */
async function drawn(page: Page) {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
