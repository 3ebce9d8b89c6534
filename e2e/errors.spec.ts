import { fruit, panel } from './fruits.ts';
import { openPage, takenOver } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

test.use({ expectedFaults: /status of 404|ERR_INTERNET_DISCONNECTED|Failed to fetch/ });

for (const address of ['/finns-inte', '/projekt/finns-inte', '/trad/finns-inte', '/moten/1999-01-01']) {
  test(`${address} answers 404 with a page that leads on`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await takenOver(page);
    await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    await page.getByRole('link', { name: 'Gå till trädet' }).click();
    await expect(fruit(page, 'Fritidsbanken')).toBeVisible();
  });
}

test('without network what was opened can still be read, and the page says so', async ({ page, context }) => {
  await openPage(page, '/');
  await fruit(page, 'Fritidsbanken').click();
  await expect(panel(page)).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('Du har inget nätverk just nu.')).toBeVisible();
  await expect(panel(page)).toContainText('så projektet ligger nu på is.');
  await context.setOffline(false);
  await expect(page.getByText('Du har inget nätverk just nu.')).toHaveCount(0);
});

test('a wrong parameter of the API is named in plain Swedish, as problem details', async ({ request }) => {
  const answer = await request.get('/api/search?q=');
  expect(answer.status()).toBe(400);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
  expect(await answer.json()).toMatchObject({
    status: 400,
    code: expect.any(String),
    detail: expect.stringContaining('q'),
  });
  const unknown = await request.get('/api/projects/finns-inte');
  expect(unknown.status()).toBe(404);
  expect(await unknown.json()).toMatchObject({ status: 404, code: 'unknown-project' });
});
