import { fruit, panel } from './fruits.ts';
import { openPage } from './open-page.ts';
import { expect, test } from './quiet-page.ts';

/** Every sentence that the minutes have on Fritidsbanken, meeting by meeting, newest first. */
const chain = [
  {
    day: '5 oktober 2017',
    sentences: [
      'Samir berättar att Fritidsbanken är pausad från arbetsmarknadsförvaltningens sida.',
      'Om idén med Fritidsbanken ska bli verklighet måste fler förvaltningar in',
      'det är inte något som arbetsmarknadsförvaltningen kommer att driva i dagsläget.',
      'Pernilla och Leif meddelar att socialförvaltningen har samma inställning',
      'så projektet ligger nu på is.',
    ],
  },
  {
    day: '23 mars 2017',
    sentences: [
      'Allan har skickat ut en projektplan.',
      'Han har dessutom fått napp på några lokaler (Olympiahallen cirka 60 kvadratmeter, N Kyrkogatan cirka 180 kvadratmeter + källare).',
      'Skulle bidra positivt om lokalen också kan innefatta att "hemlösa" föreningar eller gemensamma projekt får en hemvist, till exempel Vorta Drom, G7, personlig representant.',
      'Kan en del av finansieringen lösas av föreningsbidrag?',
      'Strategin nu är att arbetsmarknadsförvaltningen står för sysselsättningsdelen och socialförvaltningen för lokalhyran.',
      'Verksamheten behöver komma igång!',
    ],
  },
  {
    day: 'troligen 9 januari 2017',
    sentences: ['Även Fritidsbanken behöver en lokal på minst 200 kvadratmeter.'],
  },
];

test('Fritidsbanken hangs in frost and says in its name that it is on ice', async ({ page }) => {
  await openPage(page, '/');
  await expect(fruit(page, 'Fritidsbanken')).toHaveAccessibleName(
    'Fritidsbanken. På is sedan 5 oktober 2017, uttalat. AMF: pausar. SOF: pausar. Brukarorganisationerna: inte uttalat',
  );
});

test('its panel says since when, and that the minutes say so', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken');
  const status = panel(page).locator('p', { hasText: 'På is' }).first();
  await expect(status).toContainText('På is sedan 5 oktober 2017');
  await expect(status).toContainText('uttalat');
});

test('its history tells the whole chain through three meetings, no sentence left out', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken');
  const days = panel(page).locator('ol > li:has(> h4)');
  await expect(days).toHaveCount(chain.length);
  for (const [index, { day, sentences }] of chain.entries()) {
    const told = days.nth(index);
    await expect(told.locator('h4')).toContainText(day);
    const words = (await told.locator('blockquote').allInnerTexts()).join('\n').replaceAll(/\s+/g, ' ');
    for (const sentence of sentences) expect(words).toContain(sentence);
  }
});

test('each link of the chain says what it is: need, plan, offers, wish, question, stances, will, pause, condition, status', async ({
  page,
}) => {
  await openPage(page, '/projekt/fritidsbanken');
  const kindsOf = async (sentence: string) => {
    const statement = panel(page).locator('ol ol > li', { hasText: sentence });
    return (await statement.allInnerTexts()).join('\n');
  };
  expect(await kindsOf('Även Fritidsbanken behöver en lokal')).toMatch(/Siffra[\s\S]*Behov|Behov[\s\S]*200/);
  expect(await kindsOf('Allan har skickat ut en projektplan.')).toMatch(/Dokument/);
  expect(await kindsOf('Han har dessutom fått napp')).toMatch(/Siffra|Läge/);
  expect(await kindsOf('Kan en del av finansieringen')).toMatch(/Öppen fråga/);
  expect(await kindsOf('Strategin nu är')).toMatch(/Hållning/);
  expect(await kindsOf('Samir berättar')).toMatch(/Hållning/);
  expect(await kindsOf('måste fler förvaltningar in')).toMatch(/Villkor/);
  expect(await kindsOf('Pernilla och Leif meddelar')).toMatch(/Hållning/);
  expect(await kindsOf('så projektet ligger nu på is.')).toMatch(/Läge/);
});

test('brukarorganisationernas stance is not stated, at every date', async ({ page }) => {
  for (const query of ['', '?datum=2017-10-05', '?datum=2017-03-23', '?datum=2017-01-09']) {
    await openPage(page, `/projekt/fritidsbanken${query}`);
    const party = panel(page).getByRole('listitem').filter({ hasText: 'Brukarorganisationerna' }).first();
    await expect(party).toContainText('inte uttalat');
  }
});

test('the reversal of AMF and SOF shows old and new words side by side', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken');
  const old =
    'Strategin nu är att arbetsmarknadsförvaltningen står för sysselsättningsdelen och socialförvaltningen för lokalhyran.';
  const now = {
    Arbetsmarknadsförvaltningen:
      'Samir berättar att Fritidsbanken är pausad från arbetsmarknadsförvaltningens sida.',
    Socialförvaltningen: 'Pernilla och Leif meddelar att socialförvaltningen har samma inställning',
  };
  for (const [party, words] of Object.entries(now)) {
    const reversal = panel(page).getByRole('region', { name: `${party} har ändrat sig` });
    const sides = reversal.locator(':scope > div');
    await expect(sides).toHaveCount(2);
    await expect(sides.first()).toContainText('Tidigare');
    await expect(sides.first()).toContainText(old);
    await expect(sides.last()).toContainText('Nu');
    await expect(sides.last()).toContainText(words);
    const [left, right] = await sides.evaluateAll((quotes) =>
      quotes.map((quote) => quote.getBoundingClientRect().toJSON()),
    );
    expect(right.left, 'side by side').toBeGreaterThanOrEqual(left.right);
  }
});

test('its two offers are drawn against the need', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken');
  const numbers = panel(page).locator('section', { has: page.getByRole('heading', { name: 'Siffror' }) });
  await expect(numbers).toContainText('Lokalens yta');
  for (const words of [/minst\s200/, /cirka\s60/, /cirka\s180/, 'Olympiahallen', 'N Kyrkogatan'])
    await expect(numbers).toContainText(words);
});

test('who coordinates it is said to be unsaid', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken');
  await expect(panel(page)).toContainText('framgår inte av protokollen');
});

test('a day that is inferred says why when asked', async ({ page }) => {
  await openPage(page, '/projekt/fritidsbanken');
  const day = panel(page).getByRole('button', { name: /9 januari 2017/ });
  await day.focus();
  await expect(
    panel(page).getByRole('tooltip').filter({ hasText: '9 januari 2017 är också en måndag i en jämn vecka' }),
  ).toBeVisible();
});
