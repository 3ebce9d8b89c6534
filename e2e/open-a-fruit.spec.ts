import { focusedFruit, fruit, fruits, panel } from './fruits.ts';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

/** The fruits that hang in the shared tree, and the one that hangs in socialförvaltningen's alone. */
const shared = [
  'digitalt-utanforskap',
  'brukarmedverkan-vid-rekrytering',
  'personlig-representant',
  'fritidsbanken',
  'staden-som-samhallsbyggare',
  'validering-och-sysselsattning',
  'invanare-som-medskapare',
  'halsa-och-utegym',
  'klarsprak',
  'kommunikation-och-information',
  'battre-halsa-for-unga-romer',
  'din-halsa-helsingborg',
  'omradesarbete-adolfsberg',
  'po-drom',
  'utvecklingsarbete-som-insats',
  'invanarreportrar',
];
const ownToSocialforvaltningen = 'stod-till-foraldrar-med-barn-i-familjehem';

test('the shared tree stands at the first address, and socialförvaltningen’s is one click away', async ({
  page,
}) => {
  await openPage(page, '/');
  const inShared = await fruits(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('data-fruit')),
  );
  expect(inShared.sort()).toEqual([...shared].sort());
  await page.getByRole('link', { name: 'Socialförvaltningens träd' }).click();
  await expect(page.locator('svg a[data-fruit="po-drom"]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/trad\/socialforvaltningen/);
  const inOwn = await fruits(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('data-fruit')),
  );
  expect(inOwn).toContain(ownToSocialforvaltningen);
  expect(new Set([...inShared, ...inOwn]).size).toBe(17);
});

test('a visitor opens a fruit by mouse: its panel slides in beside the tree, and no new page is loaded', async ({
  page,
}) => {
  await openPage(page, '/');
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
  await fruit(page, 'Fritidsbanken').click();
  await expect(panel(page).getByRole('heading', { name: 'Fritidsbanken' })).toBeVisible();
  await expect(page).toHaveURL(/\/projekt\/fritidsbanken/);
  await expect(fruit(page, 'Fritidsbanken')).toBeInViewport();
  await expect(page.locator('html[data-same-page]')).toHaveCount(1);
  await page.getByRole('link', { name: 'Stäng och gå till trädet' }).click();
  await expect(panel(page)).toHaveCount(0);
});

test('the back button closes the fruit, forward opens it, reload keeps it', async ({ page }) => {
  await openPage(page, '/');
  await fruit(page, 'Klarspråk').click();
  await expect(panel(page).getByRole('heading', { name: 'Klarspråk', exact: true })).toBeVisible();
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await page.goForward();
  await expect(panel(page).getByRole('heading', { name: 'Klarspråk', exact: true })).toBeVisible();
  await page.reload();
  await expect(panel(page).getByRole('heading', { name: 'Klarspråk', exact: true })).toBeVisible();
});

test('by keyboard alone Tab reaches every fruit, each with a ring that shows', async ({ page }) => {
  await openPage(page, '/');
  const reached = new Set<string>();
  for (let presses = 0; presses < 120 && reached.size < shared.length; presses += 1) {
    await page.keyboard.press('Tab');
    const slug = await focusedFruit(page);
    if (slug !== null) reached.add(slug);
  }
  expect([...reached].sort()).toEqual([...shared].sort());
});

test('Enter opens the fruit in focus, Esc closes it and gives the focus back', async ({ page }) => {
  await openPage(page, '/');
  await fruit(page, 'Fritidsbanken').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Fritidsbanken' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(() => focusedFruit(page)).toBe('fritidsbanken');
});

test('a fruit that hangs in both trees stays open in the other, and Esc closes it from there too', async ({
  page,
}) => {
  await openPage(page, '/projekt/fritidsbanken');
  const trees = page.getByRole('navigation', { name: 'Välj träd' });
  await trees.getByRole('link', { name: 'Socialförvaltningens träd' }).click();
  await expect(page).toHaveURL(/\/projekt\/fritidsbanken\?trad=socialforvaltningen/);
  await expect(trees.locator('[aria-current="page"]')).toHaveText('Socialförvaltningens träd');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/trad\/socialforvaltningen/);
});

test('arrow keys go to the nearest fruit in that direction', async ({ page }) => {
  await openPage(page, '/');
  const middles = await fruits(page).evaluateAll((links) =>
    links.map((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return { slug: link.getAttribute('data-fruit') ?? '', x: x + width / 2, y: y + height / 2 };
    }),
  );
  const at = (slug: string | null) => middles.find((middle) => middle.slug === slug) ?? { x: 0, y: 0 };
  const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
  for (const { slug, x, y } of middles) {
    for (const [key, [dx, dy]] of Object.entries(directions)) {
      await page.locator(`svg a[data-fruit="${slug}"]`).focus();
      await page.keyboard.press(key);
      const next = await focusedFruit(page);
      if (next === slug) continue;
      const forward = (at(next).x - x) * dx + (at(next).y - y) * dy;
      expect(forward, `${key} from ${slug} to ${next}`).toBeGreaterThan(0);
    }
  }
  // From the middle of the tree every arrow leads somewhere, and every fruit can be walked to.
  expect((await walk(Object.keys(directions))).size).toBe(middles.length);

  async function walk(keys: string[]): Promise<Set<string>> {
    const known = new Set([middles[0]?.slug ?? '']);
    for (const slug of known) {
      for (const key of keys) {
        await page.locator(`svg a[data-fruit="${slug}"]`).focus();
        await page.keyboard.press(key);
        const next = await focusedFruit(page);
        if (next !== null) known.add(next);
      }
    }
    return known;
  }
});

test('the skip link passes the tree', async ({ page }) => {
  await openPage(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.getByRole('link', { name: 'Hoppa förbi bilden' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focusedFruit(page)).toBeNull();
});

test('a root is a link that lights up its party’s fruits', async ({ page }) => {
  await openPage(page, '/');
  await page.getByRole('link', { name: /^Rot: Arbetsmarknadsförvaltningen/ }).click();
  await expect(page).toHaveURL(/part=amf/);
  await expect(page.locator('a[data-fruit="fritidsbanken"]')).not.toHaveAttribute('data-dimmed');
  await expect(page.locator('a[data-fruit="po-drom"]')).toHaveAttribute('data-dimmed');
});

test('the title of the browser’s tab follows from page to page, in the reader’s language', async ({
  page,
}) => {
  await openPage(page, '/');
  await expect(page).toHaveTitle('Det gemensamma trädet – Utvecklingsträdet');
  await fruit(page, 'Fritidsbanken').click();
  await expect(page).toHaveTitle('Fritidsbanken – Utvecklingsträdet');
  await page.getByRole('link', { name: 'Möten', exact: true }).first().click();
  await expect(page).toHaveTitle('Möten – Utvecklingsträdet');
  await page.goBack();
  await expect(page).toHaveTitle('Fritidsbanken – Utvecklingsträdet');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'List', exact: true }).click();
  await expect(page).toHaveTitle(/^List – /);
});
