import type { Page } from '@playwright/test';

/** Opens an address and waits until the page answers to hand and keyboard. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await takenOver(page);
}

/** Waits until React has taken over the server's markup. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const link = document.querySelector('#app a');
    return link !== null && Object.keys(link).some((key) => key.startsWith('__reactFiber'));
  });
  // The mark is set while React takes over; its effects have run a frame later.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
}
