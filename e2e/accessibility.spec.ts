import answered from './accessibility-answers.json' with { type: 'json' };
import { askAce, askAxe } from './accessibility-engines.ts';
import { nowhere, pages } from './addresses.ts';
import { expect, test } from './quiet-page.ts';

// The engines are injected as inline scripts, which the product's own policy rightly refuses.
test.use({ bypassCSP: true, expectedFaults: /status of 404/ });

const looked = { ...pages, error: nowhere };
const modes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

for (const [name, address] of Object.entries(looked)) {
  for (const width of [320, 1280]) {
    for (const [mode, media] of Object.entries(modes)) {
      test(`${name} at ${width} px in ${mode} has no fault that axe or ACE knows`, async ({ page }) => {
        await page.setViewportSize({ width, height: width === 320 ? 640 : 800 });
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        await page.goto(address, { waitUntil: 'networkidle' });
        const verdicts = [await askAxe(page), await askAce(page)];
        expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
        const questions = [...new Set(verdicts.flatMap((verdict) => verdict.questions))];
        // What an engine cannot decide was read by a person; docs/accessibility.md has the answers.
        expect(questions.filter((question) => !(`${name}: ${question}` in answered)).sort()).toEqual([]);
      });
    }
  }
}
