import { expect, test } from 'vitest';
import { say, told } from '../testing-say.ts';

const present = ['Anna Ek', 'Bo Alm', 'Josef Lind', 'Karin Ask'];
/** "Anna kollar" → "Anna: Anna kollar" */
function actions(words: string) {
  const text = `${present.join('\n')}\n${words}`;
  return say(words, { present }).flatMap(({ claim, words: said }) =>
    claim.kind === 'action'
      ? [
          {
            who: claim.who.map((one) => text.slice(one.words.from, one.words.to)),
            parties: claim.parties,
            ownerMissing: claim.ownerMissing,
            due: claim.due?.from,
            said,
            precondition: claim.precondition,
          },
        ]
      : [],
  );
}

test.each([
  ['Anna kollar priset på nya bord.', ['Anna']],
  ['Bo tar kontakt med kommunen.', ['Bo']],
  ['Josef bokar lokal till träffen.', ['Josef']],
  ['Karin Ask återkommer med ett förslag.', ['Karin Ask']],
  ['Anna och Bo undersöker saken.', ['Anna', 'Bo']],
  ['Anna, Bo och Josef tar fram en plan.', ['Anna', 'Bo', 'Josef']],
  ['Anna berättar att Bo bokar tåget.', ['Bo']],
  ['Anna ska kolla med leverantören.', ['Anna']],
  ['Bo kommer att skicka ut en enkät.', ['Bo']],
  ['Karin får i uppdrag att skriva ett brev.', ['Karin']],
  ['Styrelsen gav Karin i uppdrag att ta in offerter.', ['Karin']],
  ['Josef ansvarar för fikat.', ['Josef']],
  ['Anna tar på sig att städa förrådet.', ['Anna']],
  ['Bo åtar sig att ringa runt.', ['Bo']],
  ['Till nästa möte tar Anna fram ett förslag.', ['Anna']],
  ['Boka lokal (Josef)', ['Josef']],
  ['Kontakta kommunen om bidraget /Anna', ['Anna']],
  ['Ta fram ny folder. Ansvarig: Karin', ['Karin']],
  ['Ansvarig: Anna Ek', ['Anna Ek']],
  ['Skylten ska lagas av Bo.', ['Bo']],
  ['Eva tar kontakt med skolan.', ['Eva']],
  ['AE mejlar kommunen.', ['AE']],
  ['Ordföranden kontaktar hyresvärden.', ['Ordföranden']],
  ['Sekreteraren skickar ut kallelsen.', ['Sekreteraren']],
  ['Anna skriver en insändare och Bo läser den.', ['Anna']],
  ['Förvaltningen hör av sig, och Karin sammanställer svaren.', ['Karin']],
])('%s is done by %j', (words, who) => {
  expect(actions(words).flatMap((one) => one.who)).toEqual(expect.arrayContaining(who));
  expect(actions(words).some(({ ownerMissing }) => ownerMissing)).toBe(false);
});

test.each([
  'Kulturförvaltningen kollar hur planeringen ser ut.',
  'TF tar fram en ritning.',
  'Tekniska förvaltningen får i uppdrag att ordna bänkar.',
])('a party owes it: %s', (words) => {
  expect(actions(words)[0]).toMatchObject({ who: [], ownerMissing: false, parties: [expect.any(String)] });
});

test.each([
  'Frågan ska undersökas vidare.',
  'Saken kommer att undersökas.',
  'En ny folder behöver tas fram.',
  'Brandvarnarna måste kontrolleras.',
  'Bidraget ska sökas före jul.',
  'Reglerna bör ses över.',
])('a task and nobody for it: %s', (words) => {
  expect(actions(words)).toEqual([expect.objectContaining({ who: [], ownerMissing: true })]);
  expect(say(words)[0]?.ask).toContain('Ansvarig saknas');
});

test.each([
  'Anna berättar om resan.',
  'Anna har kontaktat kommunen.',
  'Bo informerar om ekonomin.',
  'Karin meddelar att hon är sjuk.',
  'Kan Anna kolla priset?',
  'Anna föreslår att Bo tar kontakt med kommunen.',
  'Om Anna bokar lokalen blir det bra.',
  'Skolan som Anna kontaktade har svarat.',
  'De arbeten som ska drivas och tas fram i gruppen är många.',
  'Mötet avslutades.',
  'Anna tackade för visat intresse.',
  'Vi träffas i lokalen (Storgatan 3).',
  'Medlemmarna trivs.',
  'Anna skickade ut kallelsen i tid.',
])('no task: %s', (words) => {
  expect(actions(words)).toEqual([]);
});

test('"vi" owes together, and nobody is named', () => {
  for (const words of [
    'Vi ska undersöka möjligheten att hyra.',
    'Vi måste se till att alla får veta.',
    'Varje förening bör specificera sina behov.',
  ])
    expect(actions(words)).toEqual([expect.objectContaining({ who: [], parties: [], ownerMissing: false })]);
});

test('when it is to be done: a day, a week with the reason, and the next meeting where it is known', () => {
  expect(actions('Anna kollar priset senast den 18 oktober.')[0]?.due).toBe('2017-10-18');
  expect(actions('Bo kallar till möte i nästa vecka.')[0]?.due).toBe('2017-10-09');
  expect(
    actions('Anna tar fram ett förslag till nästa möte.\nNästa möte: 2 november klockan 10.')[0]?.due,
  ).toBe('2017-11-02');
  const [unknown] = say('Anna tar fram ett förslag till nästa möte.', { present });
  expect(unknown?.claim).not.toHaveProperty('due');
  expect(unknown?.ask).toContain('vi vet inte när nästa möte är');
});

test('a second task waits for the first', () => {
  expect(actions('Kulturförvaltningen kollar planeringen och kallar därefter till ett möte.')).toMatchObject([
    { said: 'Kulturförvaltningen kollar planeringen' },
    { precondition: 'Kulturförvaltningen kollar planeringen' },
  ]);
  expect(actions('Karin skickar över bilden till Bo som får komplettera den.')).toMatchObject([
    { who: ['Karin'] },
    { who: ['Bo'], precondition: 'Karin skickar över bilden till Bo' },
  ]);
});

test('under "Att göra" each line is a task', () => {
  expect(actions('Att göra:\n- Köpa kaffe\n- Ny skylt, Anna\n- Bo: nycklar')).toMatchObject([
    { ownerMissing: true },
    { who: ['Anna'] },
    { who: ['Bo'] },
  ]);
});

test('a first name of the list is proposed as that person; one that several have, or nobody, is asked about', () => {
  const [only] = told('action', 'Anna kollar priset.', { present });
  expect(only?.who[0]).toMatchObject({ person: 'p1', likeness: 0.8 });
  const [twice] = say('Anna kollar priset.', { present: ['Anna Ek', 'Anna Al'] });
  expect(twice?.ask).toContain('Vem är Anna?');
  expect(twice?.claim).not.toHaveProperty('who.0.person');
});
