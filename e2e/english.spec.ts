import { panel } from './fruits.ts';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

test('the interface speaks English when asked, and says that the minutes stay Swedish', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/sprak=en/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const opened = page.getByRole('complementary');
  await expect(opened).toContainText('since 5 October 2017');
  await expect(opened).toContainText(/Swedish/);
  await expect(opened.locator('blockquote').first()).toHaveAttribute('lang', 'sv');
});

for (const address of [
  '/',
  '/projekt/fritidsbanken',
  '/lista',
  '/moten',
  '/moten/2017-10-05',
  '/sok?q=lokal',
  '/om',
  '/finns-inte',
]) {
  test.describe(address, () => {
    test.use({ expectedFaults: address === '/finns-inte' ? /status of 404/ : undefined });

    test('every link keeps English', async ({ page }) => {
      await openPage(page, `${address}${address.includes('?') ? '&' : '?'}sprak=en`);
      const lost = await page.locator('a[href^="/"]').evaluateAll((links) =>
        links
          .filter(
            (link) =>
              link.getAttribute('hreflang') !== 'sv' && !link.getAttribute('href')?.startsWith('/api/'),
          )
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => new URL(href, 'http://x').searchParams.get('sprak') !== 'en'),
      );
      expect(lost).toEqual([]);
    });

    test('no interface word is left in Swedish', async ({ page }) => {
      await openPage(page, `${address}${address.includes('?') ? '&' : '?'}sprak=en`);
      // Words of the minutes carry lang="sv"; what is left is ours and has to be English.
      const ours = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement;
          if (element?.closest('script, style, [lang="sv"], [hreflang="sv"], noscript') === null)
            texts.push(walker.currentNode.textContent ?? '');
        }
        const labels = [...document.querySelectorAll('[aria-label]')]
          .filter((element) => element.closest('[lang="sv"], [hreflang="sv"]') === null)
          .map((element) => element.getAttribute('aria-label') ?? '');
        return [...texts, ...labels];
      });
      const swedish =
        /\b(och|för|inte|är|som|till|sedan|möte|mötet|frukt|frukter|visa|läs|protokollet|träffar|alla|av)\b/i;
      expect(ours.filter((text) => swedish.test(text))).toEqual([]);
    });
  });
}

test('Swedish is one click back', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken?sprak=en');
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page).not.toHaveURL(/sprak/);
  await expect(panel(page)).toContainText('sedan 5 oktober 2017');
});

test.describe('when the server says no', () => {
  test.use({ expectedFaults: /status of (400|422)/ });

  test('it does so in English, at the field and for the form', async ({ page }) => {
    await openPage(page, '/logga-in?sprak=en');
    const email = page.getByLabel('E-mail address');
    await email.fill('nobody');
    await page.getByRole('button', { name: 'Send a code' }).click();
    await expect(page.getByRole('alert')).toContainText('Write a whole e-mail address');
    await expect(email).toHaveAttribute('aria-invalid', 'true');
    await email.fill('nobody@example.org');
    await page.getByRole('button', { name: 'Send a code' }).click();
    await page.getByLabel(/six digits/).fill('000000');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('You have 4 tries left');
  });
});
