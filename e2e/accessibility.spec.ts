import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answers } from './accessibility-answers.ts';
import { askAce, askAxe } from './accessibility-engines.ts';
import { nowhere, pages } from './addresses.ts';
import { takenOver } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

const looked = { ...pages, error: nowhere };
const modes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** What the engines cannot decide was read by a person; each question is answered for the pages where it was read. */
const answered = new Set(
  answers.flatMap(({ question, pages }) => pages.map((page) => `${page}: ${question}`)),
);

test.describe('engines', () => {
  // They are injected as inline scripts, which the product's own policy rightly refuses.
  test.use({ bypassCSP: true, expectedFaults: /status of 404/ });

  for (const [name, address] of Object.entries(looked)) {
    for (const width of [320, 1280]) {
      test(`${name} at ${width} px has no fault that axe or ACE knows`, async ({ page }) => {
        await page.setViewportSize({ width, height: width === 320 ? 640 : 800 });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        // What comes last is what listens for changes: an engine reads a page that stands still.
        const listens = page.waitForRequest(/\/api\/live/);
        await page.goto(address, { waitUntil: 'networkidle' });
        await takenOver(page);
        await listens;
        for (const [mode, media] of Object.entries(modes))
          await test.step(mode, async () => {
            await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
            await drawn(page);
            await hasNoFault(page, name, { width, mode });
          });
      });
    }
  }
});

test('docs/accessibility.md gives every answer', () => {
  const document = readFileSync(join(import.meta.dirname, '../docs/accessibility.md'), 'utf8');
  for (const { question, answer } of answers) expect(document).toContain(`| ${question} | ${answer} |`);
});

async function hasNoFault(page: Page, name: string, where: { width: number; mode: string }) {
  const verdicts = [await askAxe(page), await askAce(page)];
  expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
  const asked = verdicts.flatMap(({ questions }) => questions);
  const open = asked.filter(({ about }) => !answered.has(`${name}: ${about}`));
  // A11Y_QUESTIONS=file collects what is still open, for whoever reads and answers it.
  const collect = process.env['A11Y_QUESTIONS'];
  if (collect !== undefined)
    for (const one of open) appendFileSync(collect, `${JSON.stringify({ name, ...where, ...one })}\n`);
  expect([...new Set(open.map(({ about }) => about))].sort(), 'questions without an answer').toEqual([]);
}

/** Colours of another mode are on the screen with the second frame. */
async function drawn(page: Page) {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
