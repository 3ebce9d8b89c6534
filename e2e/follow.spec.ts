import { openPage } from './open-page.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { expect, test } from './quiet-page.ts';

test('a visitor reads what following is and is led to sign-in, back to the same fruit', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken?datum=2017-10-05');
  const panel = page.getByRole('article', { name: 'Fritidsbanken' });
  await panel.getByText('Bevaka', { exact: true }).click();
  await expect(panel.getByText('Få ett brev med e-post när något händer med Fritidsbanken.')).toBeVisible();
  const signIn = panel.getByRole('link', { name: 'Logga in' });
  const address = new URL((await signIn.getAttribute('href')) ?? '', page.url());
  expect(address.pathname).toBe('/logga-in');
  expect(address.searchParams.get('till')).toMatch(/^\/projekt\/fritidsbanken\?.*datum=2017-10-05/);
});

test('the series of meetings can be followed from its page', async ({ page }) => {
  await openPage(page, '/moten');
  await page.getByText('Bevaka', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'Logga in' }).last()).toBeVisible();
});

test('a fruit that meetings have been silent about says so in the tree, in its name and in its panel', async ({
  page,
}) => {
  await openPage(page, '/trad/socialforvaltningen');
  const silent = page.getByRole('link', { name: /Inget sagt på de 3 senaste mötena/ });
  await expect(silent).toHaveCount(1);
  await silent.click();
  await expect(page.getByText('Inget har sagts om frukten på de 3 senaste mötena.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Be om uppdatering' })).toHaveCount(0);
});

test('at an earlier date the fruit is not marked: fewer meetings had been silent then', async ({ page }) => {
  await openPage(page, '/trad/socialforvaltningen?datum=2017-10-05');
  await expect(page.getByRole('link', { name: /Inget sagt på/ })).toHaveCount(0);
});

test('opening the link of a mail stops nothing; the button does, signed out, whatever the token', async ({
  page,
}) => {
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') posts.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  await openPage(page, '/sluta-bevaka#finns-inte');
  const button = page.getByRole('button', { name: 'Sluta bevaka' });
  await expect(button).toBeVisible();
  expect(posts).toEqual([]);
  await button.click();
  const done = page.getByText('Klart. Du får inga fler sådana brev.');
  await expect(done).toBeFocused();
  expect(posts).toEqual(['POST /api/follows/stop']);
});

test('an address without its token says so and shows no button', async ({ page }) => {
  await openPage(page, '/sluta-bevaka');
  await expect(page.getByText('Adressen är inte hel.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sluta bevaka' })).toHaveCount(0);
});

test.describe('signed in', () => {
  let server: OwnServer;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    server = await startOwnServer();
  });
  test.afterAll(() => server.close());

  test('one chooses how often, sees it on the fruit and on one’s own page, and stops', async ({ page }) => {
    await openPage(page, await server.says(/(http:\/\/localhost:\d+\/start#kod=[\w-]+)/));
    await page.getByLabel('Ditt namn').fill('Administratören');
    await page.getByLabel('E-postadress').fill('administrator@example.org');
    await page.getByRole('button', { name: 'Skapa kontot och logga in' }).click();
    await expect(page.getByRole('link', { name: /^Ditt konto/ })).toBeVisible();

    await openPage(page, `${server.address}/projekt/fritidsbanken`);
    const panel = page.getByRole('article', { name: 'Fritidsbanken' });
    await panel.getByText('Bevaka', { exact: true }).click();
    await panel.getByLabel('En gång i veckan').check();
    await expect(panel.getByText('Du får ett brev på måndagar.')).toBeVisible();
    await panel.getByLabel('Direkt').check();
    await expect(panel.getByText('Du får ett brev direkt när något ändras.')).toBeVisible();

    await openPage(page, `${server.address}/projekt/fritidsbanken`);
    await expect(panel.getByText('Du bevakar: direkt')).toBeVisible();

    await openPage(page, `${server.address}/konto`);
    const list = page.getByRole('region', { name: 'Det du bevakar' });
    await expect(list.getByRole('link', { name: 'Fritidsbanken' })).toBeVisible();
    await expect(list.getByLabel('Direkt').first()).toBeChecked();
    await list.getByText('Bevaka', { exact: true }).click();
    await list.getByLabel('En gång i veckan').last().check();
    await expect(list.getByText('Du bevakar: varje vecka')).toBeVisible();
    await list.getByRole('button', { name: 'Sluta bevaka Fritidsbanken' }).click();
    await expect(list.getByRole('link', { name: 'Fritidsbanken' })).toHaveCount(0);
    await expect(list.getByText('Du bevakar: varje vecka')).toBeVisible();

    await openPage(page, `${server.address}/projekt/stod-till-foraldrar-med-barn-i-familjehem`);
    await expect(
      page.getByText('Ingen annan här samordnar frukten. Ta upp den på nästa möte.'),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Be om uppdatering' })).toHaveCount(0);
  });
});
