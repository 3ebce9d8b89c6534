import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers } from './accessibility-answers.ts';
import { nowhere, pages } from './addresses.ts';
import { expectNoFault } from './expect-no-fault.ts';
import { takenOver } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

const looked = { ...pages, error: nowhere };

test.describe('engines', () => {
  // They are injected as inline scripts, which the product's own policy rightly refuses.
  test.use({ bypassCSP: true, expectedFaults: /status of 404/ });

  for (const [name, address] of Object.entries(looked)) {
    for (const width of [320, 1280]) {
      test(`${name} at ${width} px has no fault that axe or ACE knows`, async ({ page }) => {
        // Opened at its width: a page may begin otherwise where it is narrow.
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        // What comes last is what listens for changes: an engine reads a page that stands still.
        const listens = page.waitForRequest(/\/api\/live/);
        await page.goto(address, { waitUntil: 'networkidle' });
        await takenOver(page);
        await listens;
        await expectNoFault(page, name, [width]);
      });
    }
  }
});

test('docs/accessibility.md gives every answer', () => {
  const document = readFileSync(join(import.meta.dirname, '../docs/accessibility.md'), 'utf8');
  for (const { question, answer } of answers) expect(document).toContain(`| ${question} | ${answer} |`);
});
