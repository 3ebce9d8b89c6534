import { expect, type Page } from '@playwright/test';

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

const fetching = /^(Hämtar|Loading|Fetching) .*…$/;

/** Waits until a page shows what it is about: its heading is there, nothing is being fetched, and it has come to rest. */
export async function allThere(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeAttached();
  await expect(page.getByText(fetching)).toHaveCount(0);
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const end = () => {
          watch.disconnect();
          resolve();
        };
        let timer = setTimeout(end, quiet);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        });
        watch.observe(document, { subtree: true, childList: true, characterData: true });
      }),
    200,
  );
  await expect(page.getByText(fetching)).toHaveCount(0);
}
