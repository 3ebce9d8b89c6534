import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

const pages = {
  tree: '/',
  panel: '/projekt/fritidsbanken',
  list: '/lista',
  meeting: '/moten/2017-10-05',
  meetings: '/moten',
  search: '/sok?q=lokal',
  about: '/om',
};

for (const [width, height] of [
  [320, 640],
  [1280, 800],
] as const) {
  for (const [name, address] of Object.entries(pages)) {
    test(`${name} at ${width} px: whatever Tab reaches can be seen, with a ring around it`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openPage(page, address);
      const hidden: string[] = [];
      for (let presses = 0; presses < 90; presses += 1) {
        await page.keyboard.press('Tab');
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        const state = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body) return 'end';
          const { left, top, right, bottom } = focused.getBoundingClientRect();
          const box = {
            left: Math.max(left, 0),
            top: Math.max(top, 0),
            right: Math.min(right, innerWidth),
            bottom: Math.min(bottom, innerHeight),
          };
          // Some part of it, at least, lies on top: WCAG 2.2, 2.4.11.
          const seen = [0.1, 0.3, 0.5, 0.7, 0.9].some((down) =>
            [0.1, 0.3, 0.5, 0.7, 0.9].some((across) => {
              const x = box.left + (box.right - box.left) * across;
              const y = box.top + (box.bottom - box.top) * down;
              const top = document.elementFromPoint(x, y);
              return (
                top !== null &&
                box.right > box.left &&
                box.bottom > box.top &&
                (focused.contains(top) ||
                  top.contains(focused) ||
                  (top.parentElement?.contains(focused) === true && top.closest('label') !== null))
              );
            }),
          );
          // A ring stands around it: as an outline, or in the picture as a drawn one.
          const drawn = [focused, ...focused.querySelectorAll('rect')].some((one) => {
            const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(one);
            const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
            return (
              isOutlined ||
              (one.tagName === 'rect' && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2)
            );
          });
          const what = focused.outerHTML.slice(0, 160);
          if (!seen) return `hidden: ${what}`;
          return drawn ? 'seen' : `no ring: ${what}`;
        });
        if (state === 'end') break;
        if (state !== 'seen') hidden.push(state);
      }
      expect(hidden).toEqual([]);
    });
  }
}
