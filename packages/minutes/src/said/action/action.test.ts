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
  ['Anna kommer undersöka saken.', ['Anna']],
  ['Anna erbjöd sig att hålla i loppisen.', ['Anna']],
  ['Uppdrogs åt Anna att kontakta banken.', ['Anna']],
  ['Uppdrag till Anna: ta fram underlag.', ['Anna']],
  ['Styrelsen gav i uppdrag åt Bo att teckna avtal.', ['Bo']],
  ['Anna och Bo ses och planerar dagen.', ['Anna', 'Bo']],
  ['Anna och Bo träffas för att ta fram ett förslag.', ['Anna', 'Bo']],
  ['Anna hör sig för om lokalen.', ['Anna']],
  ['Anna informerar övriga avdelningar.', ['Anna']],
  ['Anna presenterar förslaget vid nästa möte.', ['Anna']],
  ['Inköpen sköter Anna.', ['Anna']],
  ['Kontakten med skolan tar Bo.', ['Bo']],
  ['Ansvarig för detta är Anna.', ['Anna']],
  ['Ny affisch tas fram, Anna ansvarar.', ['Anna']],
  ['Ny affisch tas fram. Ansvarig Anna.', ['Anna']],
  ['Köpa in kaffe: Anna', ['Anna']],
  ['Inköp av kaffe (Anna)', ['Anna']],
  ['Kontakta vaktmästaren (Anna/Bo)', ['Anna', 'Bo']],
  ['Boka lokal (Anna), senast 3 november', ['Anna']],
  ['Entreprenören lämnar en tidplan.', ['Entreprenören']],
  ['Bo får i uppdrag att kolla priset. Han lämnar besked i november.', ['Bo', 'Han']],
  ['Anna ska gå igenom kontoutdraget.', ['Anna']],
  ['Anna kan kolla upp det.', ['Anna']],
  ['Bo har lovat att prata med chefen.', ['Bo']],
  ['Karin står för fikat.', ['Karin']],
  ['LKB ska undersöka saken och återkomma.', ['LKB']],
  ['Ponnyridning (Bo frågar stallet)', ['Bo']],
  ['Arbetsgruppen (AE och BA) fick i uppdrag att ta fram ett underlag.', ['Arbetsgruppen']],
  ['Det åligger Karin att boka tid.', ['Karin']],
  ['Skrivelsen besvaras av ordföranden.', ['ordföranden']],
  ['En rutin ska tas fram. Åtgärd: Karin, tillsammans med enhetscheferna.', ['Karin']],
  ['Ordf. kontaktar kommunen.', ['Ordf.']],
  ['Boka lokal - sekr.', ['sekr.']],
  ['Anna och ordf. kontaktar kommunen.', ['Anna', 'ordf.']],
  ['Sigge och Bo ringer kommunen.', ['Sigge', 'Bo']],
  ['Anna tillsammans med Bo kollar upp priset.', ['Anna', 'Bo']],
  ['Ny skylt, Anna, senast 3 november.', ['Anna']],
  ['- Ny skylt - Anna', ['Anna']],
  ['Offert på taket => Anna, 15/11', ['Anna']],
  ['[ ] @Anna boka lokalen', ['Anna']],
  ['Fakturan betalas av kassören.', ['kassören']],
  ['Protokollet, sänds ut av sekreteraren.', ['sekreteraren']],
  ['Hon kollar med skolan.', ['Hon']],
  ['Anna lovade baka bullar.', ['Anna']],
  ['Karin får avgöra vilken färg det blir.', ['Karin']],
  ['Josef snickrar en hylla.', ['Josef']],
  ['Anna gör första utkastet.', ['Anna']],
  ['Anna ringer kommunen och Bo bokar lokal.', ['Anna', 'Bo']],
  ['Fikat ordnas av Anna och Bo.', ['Anna', 'Bo']],
  ['Detta läggs ut på hemsidan av Bo.', ['Bo']],
  ['Ansvarig för fikat: Anna', ['Anna']],
  ['Bo – bokar lokal', ['Bo']],
  ['Anna påtog sig uppgiften.', ['Anna']],
  ['Anna har hand om listan.', ['Anna']],
  ['Anna hjälper till med affischen.', ['Anna']],
  ['Styrelsen får titta på stadgarna.', ['Styrelsen']],
  ['Ta fram plan (Bo, till nästa styrgrupp)', ['Bo']],
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
  'Popcornmaskin skall införskaffas.',
  'Till våren ska nya gardiner köpas in.',
  'Fastighetsgruppen kommer att vidtalas.',
  'Svar ska lämnas senast den 1 november.',
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
  'Anna håller i fikat varje fredag.',
  'Alla medlemmar ansvarar för sin egen disk.',
  'Anna gör en genomgång av budgeten.',
  'Anna skriver protokoll.',
  'Anna frågar om det går att byta tid.',
  'Anna sköter ekonomin sedan flera år.',
  'Hunden ska hållas kopplad.',
  'Anna vill att vi kontaktar kommunen.',
  'Det är viktigt att vi kontaktar kommunen.',
  'Årsavgiften ska betalas i januari varje år.',
  'Styrelsen återkommer till frågan.',
  'Förslaget att Anna ska kontakta kommunen röstades ner.',
  '[x] Anna bokar lokalen.',
  '- Ordförande - Bo',
  'Skolan drivs av kommunen.',
  'Bo får gärna använda lokalen till sin kurs.',
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

test('what "kommunen" does may be what goes on: unsure; "jag" and "samtliga enheter" owe it, and nobody is named', () => {
  expect(say('Kommunen bygger en ny skola.')).toMatchObject([{ sureness: 'unsure' }]);
  expect(say('Kommunen ansvarar för snöröjningen.')).toMatchObject([{ sureness: 'unsure' }]);
  for (const words of ['Jag kollar upp datumet.', 'Samtliga enheter lämnar in sina planer.'])
    expect(actions(words)).toEqual([expect.objectContaining({ who: [], parties: [], ownerMissing: false })]);
});

test.each([
  ['till mötet den 3/11', '2017-11-03', '2017-11-03'],
  ['(senast 3/11)', '2017-11-03', '2017-11-03'],
  ['– klart 3/11', '2017-11-03', '2017-11-03'],
  ['senast fredag', '2017-10-06', '2017-10-06'],
  ['till fredag nästa vecka', '2017-10-13', '2017-10-13'],
  ['senast den 12:e', '2017-10-12', '2017-10-12'],
  ['senast 171012', '2017-10-12', '2017-10-12'],
  ['inom två veckor', '2017-10-05', '2017-10-19'],
  ['inom en månad', '2017-10-05', '2017-11-05'],
  ['under månaden', '2017-10-05', '2017-10-31'],
  ['i slutet på oktober', '2017-10-21', '2017-10-31'],
  ['till jul', '2017-10-05', '2017-12-20'],
  ['till påsk', '2017-10-05', '2018-04-01'],
  ['senast sista april', '2018-04-30', '2018-04-30'],
  ['till 1:a advent', '2017-12-03', '2017-12-03'],
  ['till fjärde advent', '2017-12-24', '2017-12-24'],
  ['till decembermötet', '2017-12-01', '2017-12-31'],
  ['senast vid årsskiftet', '2017-10-05', '2017-12-31'],
])('a task "%s" is due %s to %s', (by, from, to) => {
  const [found] = say(`Anna tar fram ett förslag ${by}.`, { present });
  expect(found?.claim).toMatchObject({ due: { from, to } });
});

test.each(['Klart: 2017-11-03', 'Deadline 3 november.', 'Senast den 3/11.'])(
  'the day may be a sentence of its own: %s',
  (after) => {
    expect(actions(`Anna tar fram ett förslag.\n${after}`)[0]?.due).toBe('2017-11-03');
  },
);

test.each(['snarast', 'omgående', 'i god tid', 'till terminsstart', 'inför årsmötet'])(
  '"%s" is no day: its words are kept, and somebody is asked',
  (by) => {
    const [found] = say(`Anna tar fram ett förslag ${by}.`, { present });
    expect(found?.claim).not.toHaveProperty('due');
    expect(found?.ask).toContain('Sätt en');
  },
);

test('initials in a column behind the words are who does it, also where nobody has them', () => {
  const text =
    'Fakturaplanen ses över.                  PL\nSkylten vid entrén flyttas.              BA       2017-11-03';
  expect(actions(text)).toMatchObject([
    { who: ['PL'], ownerMissing: false, due: undefined },
    { who: ['BA'], ownerMissing: false, due: '2017-11-03' },
  ]);
});

test.each(['Bo / nästa möte', 'Bo – v. 43', 'Bo / 2017-11-03'])(
  'who and when after the task, as words of their own: %s',
  (after) => {
    expect(actions(`Reviderad tidplan upprättas.\n${after}`)).toMatchObject([
      { who: ['Bo'], ownerMissing: false },
    ]);
  },
);

test('a row of a table may have nobody, or nothing but its task: the table goes on', () => {
  const text = 'Vad\tVem\tNär\nBoka lokal\tAnna\t3/11\nKöpa kaffe\t\t3/11\nRinga\nStäda\tBo\t';
  expect(actions(text).map(({ said, who, due }) => [said, who, due])).toEqual([
    ['Boka lokal\tAnna\t3/11', ['Anna'], '2017-11-03'],
    ['Köpa kaffe\t\t3/11', [], '2017-11-03'],
    ['Ringa', [], undefined],
    ['Städa\tBo', ['Bo'], undefined],
  ]);
});

test('"Alla" owe it by a day, and nobody is named', () => {
  expect(actions('Alla funderar till nästa möte.')).toEqual([
    expect.objectContaining({ who: [], ownerMissing: false }),
  ]);
});

test('what somebody may do is told as unsure, the work of a trade as likely', () => {
  expect(say('Anna får köpa garn till gruppen.', { present })).toMatchObject([
    { claim: { kind: 'action' }, sureness: 'unsure' },
  ]);
  expect(say('Bo snickrar en hylla.', { present })).toMatchObject([{ sureness: 'likely' }]);
});

test('one who is called is no owner of the next task', () => {
  expect(actions('Anna ringer kommunen och Bo bokar lokal.').map(({ who }) => who)).toEqual([
    ['Anna'],
    ['Bo'],
  ]);
});

test('what many do, in the passive, may be how it always is', () => {
  expect(say('Maten lagas av personalen.')).toMatchObject([
    { claim: { kind: 'action' }, sureness: 'unsure' },
  ]);
});

test('the day may stand with the task and the name after it', () => {
  expect(actions('Ansökan lämnas in senast sista april. Ansvarig: Bo')[0]?.due).toBe('2018-04-30');
});

test.each([
  'Anna köper inte in någon ny ramp.',
  'Bo bokar ingen lokal.',
  'Anna tar inte längre hand om fikat.',
])('nobody owes what is not to be done: %s', (words) => {
  expect(say(words, { present }).filter(({ claim }) => claim.kind === 'action')).toEqual([]);
});

test('an item under "Att göra" is one task, though it is a question or goes on over several sentences', () => {
  const found = actions(
    'Att göra\n- Roller i arbetet? Fundera. Se även listan - alla\n- Gör en mall. (Molnbruk gör ett utkast, kommer snart)\n- Boka lokal. Bo ringer kommunen.',
  );
  expect(found.map(({ said, who, ownerMissing }) => [said, who, ownerMissing])).toEqual([
    ['Roller i arbetet? Fundera. Se även listan - alla', [], false],
    ['Gör en mall. (Molnbruk gör ett utkast, kommer snart)', ['Molnbruk'], false],
    ['Boka lokal.', [], true],
    ['Bo ringer kommunen.', ['Bo'], false],
  ]);
});

test.each([
  ['Boka mötesserie (Dagga bokar, klart)', 'Dagga'],
  ['Ordna en plats för filer (Dagga, klart), <https://example.org/filer>', 'Dagga'],
  ['Meddela dem som var med (Ravin, Molnbruk) - Dagga', 'Dagga'],
])('under "Att göra" a name that nobody knows owns the task it stands behind: %s', (words, who) => {
  expect(actions(`Att göra\n- ${words}`).map((one) => one.who)).toEqual([[who]]);
});

test('what is to be taken along to the next meeting is a task there, and no promise of the meeting', () => {
  expect(say('Att göra\n- Rensa i utkastet och ta med det till nästa träff (Bo)', { present })).toMatchObject(
    [{ claim: { kind: 'action' } }],
  );
});

test('who is brought out before "som", several with "m.fl.", and the one who stands for a thing', () => {
  expect(actions('Det blir Anna som ringer kommunen.')).toMatchObject([{ who: ['Anna'] }]);
  expect(actions('Anna m.fl. städar förrådet i april.')).toMatchObject([{ who: ['Anna'] }]);
  expect(actions('Lokalen är fin.\nAnsvarig för affischen: Bo').map(({ said }) => said)).toEqual([
    'Ansvarig för affischen: Bo',
  ]);
});
