import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

for (const format of ['A3', 'A4']) {
  for (const tree of ['gemensamma', 'socialforvaltningen']) {
    test(`${tree} prints as one ${format} poster`, async ({ page }) => {
      await openPage(page, `/trad/${tree}`);
      const pdf = await page.pdf({ format, landscape: true, printBackground: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    });
  }
}

test('the poster has the tree, its legend and its date, and nothing to press', async ({ page }) => {
  await openPage(page, '/?datum=2017-10-05');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('5 oktober 2017');
  await expect(page.getByText('Någon har väckt tanken.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Närmare' })).toBeHidden();
  await expect(page.getByRole('slider')).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
});

test('with a fruit open it is the fruit that is printed, from the first sheet on', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Fritidsbanken' })).toBeVisible();
  await expect(page.getByText('så projektet ligger nu på is.').first()).toBeVisible();
  await expect(page.locator('svg[role="group"]')).toBeHidden();
  const top = await page
    .getByRole('heading', { name: 'Fritidsbanken' })
    .evaluate((name) => name.getBoundingClientRect().top);
  expect(top).toBeLessThan(200);
});
