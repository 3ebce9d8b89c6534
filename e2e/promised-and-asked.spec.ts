import { panel } from './fruits.ts';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

test('what the real minutes promised, what became of it, and the gap that hides the rest', async ({
  page,
}) => {
  await openPage(page, '/utlovat');
  const promises = page.locator('.track-card', { hasText: 'Lovades' });
  await expect(promises).toHaveCount(4);
  const [parents, representative, premises, conference] = await promises.allInnerTexts();
  for (const lost of [parents, conference]) {
    expect(lost).toContain('Vet inte');
    expect(lost).toContain('Protokollet från 23 januari 2017 saknas.');
  }
  expect(representative).toContain('”Brukare stödjer brukare i kontakt med myndigheter.”');
  expect(premises).toContain('”Han har dessutom fått napp på några lokaler”');
  await promises
    .nth(2)
    .getByRole('link', { name: 'Ledningsgrupp för utveckling 23 mars, Fritidsbanken' })
    .click();
  await expect(
    page.getByText('Han har dessutom fått napp på några lokaler', { exact: true }).first(),
  ).toBeInViewport();
});

test('the list of meetings shows the minutes that are missing, with the words that say so', async ({
  page,
}) => {
  await openPage(page, '/moten');
  const gap = page
    .getByRole('listitem')
    .filter({ hasText: 'Protokollet från 23 januari 2017 saknas.' })
    .first();
  await expect(gap).toContainText('Mötet var utsatt: ”Nästa möte blir 23 januari 14:30.”');
  await expect(gap).toContainText('6 februari 2017, 20 februari 2017 och 6 mars 2017');
  await expect(gap).toContainText('Om mötena hölls vet vi inte');
});

test('a question says where it lies, or that the minutes do not say it, and how old it is then', async ({
  page,
}) => {
  await openPage(page, '/projekt/digitalt-utanforskap');
  await panel(page).getByRole('link', { name: 'Var ligger frågan?' }).click();
  const questions = page.locator('.track-card');
  await expect(questions).toHaveCount(2);
  const iop = questions.filter({ hasText: 'Kan IOP vara en möjlighet?' });
  await expect(iop).toContainText(
    'framgår inte av protokollen. Protokollet säger: ”Har tidigare pågått en sådan diskussion men lite oklart var frågan ligger.”',
  );
  await expect(iop).toContainText('ett år, räknat till det senaste mötet (2 möten senare)');
  await page.goto('/fragor?frukt=digitalt-utanforskap&datum=2017-10-05');
  await expect(iop).toContainText('6 månader, räknat till det senaste mötet (ett möte senare)');
});

test('a word explains itself on hover, by keyboard and on a tap, and leaves on Esc alone', async ({
  page,
}) => {
  await openPage(page, '/projekt/validering-och-sysselsattning');
  const word = panel(page).getByRole('button', { name: 'OCN', exact: true }).first();
  const explanation = panel(page).locator('.term-explanation');
  await word.hover();
  await expect(explanation).toBeVisible();
  await expect(explanation).toContainText('”OCN-metoden (open college network)” (23 mars, troligen 2017)');
  await expect(explanation).toContainText('”OCN(open colleague network)” (5 oktober 2017)');
  await explanation.hover();
  await expect(explanation).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
  await expect(panel(page)).toBeVisible();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('link', { name: 'Se i ordlistan' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap shows what BEA is not said to be, and a tap elsewhere takes it away', async ({ page }) => {
    await openPage(page, '/moten/2017-03-23');
    await page.getByRole('button', { name: 'BEA', exact: true }).tap();
    const explanation = page.locator('.term-explanation');
    await expect(explanation).toContainText('Protokollen förklarar inte vad BEA betyder.');
    await expect(explanation).toBeInViewport();
    await page.getByRole('heading', { name: '2. Staden som samhällsbyggare' }).tap();
    await expect(explanation).toBeHidden();
  });
});

test('on paper the words that were used stand at the end', async ({ page }) => {
  await openPage(page, '/projekt/digitalt-utanforskap');
  const list = panel(page).getByRole('heading', { name: 'Ord i texten' });
  await expect(list).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(list).toBeVisible();
  await expect(panel(page).getByText('Protokollen förklarar inte vad IOP betyder.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a word is the way to its place in the glossary', async ({ page }) => {
    await page.goto('/moten/2017-10-05');
    await page.getByRole('link', { name: 'OCN', exact: true }).first().click();
    await expect(page).toHaveURL(/\/ordlista#ord-ocn$/);
    await expect(page.locator('#ord-ocn')).toContainText('förklaras på två sätt');
    await expect(page.locator('#ord-bea')).toContainText('”Vi kan redan nu anställa på BEA-avtal.”');
  });
});
