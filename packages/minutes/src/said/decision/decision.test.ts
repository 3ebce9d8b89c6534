import { expect, test } from 'vitest';
import { say, tells } from '../testing-say.ts';

test.each([
  'Gruppen beslutade att köpa in en ny kylskåpslampa.',
  'Mötet beslutar att godkänna dagordningen.',
  'Beslutades att höja medlemsavgiften till 200 kr.',
  'Styrelsen beslöt att avvakta.',
  'Det beslöts att tvättstugan ska målas om.',
  'Vi har beslutat att arrangera en loppis i maj.',
  'Årsmötet beslutade enligt styrelsens förslag.',
  'Nämnden beslutar bifalla ansökan.',
  'Kommunstyrelsen beslutar enligt arbetsutskottets förslag.',
  'Gruppen enas om att träffas oftare.',
  'Vi enades om en ny mötestid.',
  'Man kom överens om att dela på kostnaden.',
  'Vi är överens om att lägga ner kaffekassan.',
  'Det bestämdes att Anna håller i nästa träff.',
  'Vi bestämde oss för att byta leverantör.',
  'Ansökan bifalles.',
  'Motionen avslogs.',
  'Dagordningen godkändes.',
  'Dagordningen godkänns med tillägg av en punkt.',
  'Föregående protokoll lades till handlingarna.',
  'Protokollet från förra mötet godkändes och lades till handlingarna.',
  'Budgeten för 2018 fastställdes.',
  'Verksamhetsplanen antogs.',
  'Styrelsen ställer sig bakom förslaget.',
  'Styrelsen beviljades ansvarsfrihet.',
  'Till mötesordförande valdes Karin Ek.',
  'Anna Ek utsågs till justerare.',
  'Mötet godkände kassörens rapport.',
  'Ärendet återremitteras.',
  'Beslut: Vi köper in tre bord.',
  'Beslut: enligt förslaget.',
  'Styrelsen beslutar att ge ordföranden i uppdrag att teckna avtal.',
  'Vi ställer in höstfesten.',
  'Resan ställs in.',
  'Beslut – avgiften höjs med 50 kr.',
  'Förslaget antogs enhälligt.',
  'Förslaget godkänns.',
  'Gruppen kom fram till att vi behöver en ny tid.',
  'Rådet är enigt om att fortsätta.',
  'Årsmötet gav styrelsen ansvarsfrihet.',
  'Vi tackar nej till erbjudandet.',
  'Styrelsen ger sitt bifall till förslaget.',
  'Beslut om flytt togs.',
  'Nämnden noterar informationen.',
  'Nämnden överlämnar yttrandet som sitt eget.',
  'Omval av Anna Ek och Bo Alm.',
  'Paragrafen förklaras omedelbart justerad.',
  'Priset sätts till 100 kr.',
  'Frågan anses samverkad.',
  'Samverkan avslutad i enighet.',
  'Mötet den 14 maj flyttas till den 7 maj.',
  'Vi provar en gång i januari.',
  'Vi skjuter på invigningen till mars.',
  'Informationen läggs till handlingarna.',
  'Efter omröstning biföll mötet motionen.',
  'Avgiften lämnas oförändrad.',
  'Oförändrad medlemsavgift för 2018.',
  'Styrelsen fick ansvarsfrihet.',
  'Dagordn. godk.',
  'Föreg. prot. godk. och lades till handl.',
  'OK.',
  'Mötet ansåg sig behörigt utlyst.',
  'Motionen anses besvarad.',
  'Punkten avskrivs.',
  'Beslutet blev att avvakta.',
  'Samma avgift som i fjol.',
  'Godkänt.',
  '7 röster för, 2 emot.',
  'Att köpa nya bord bestämdes det.',
  'Bo får i uppgift att hämta stolarna.',
  'Styrelsen avvaktar med inköpet.',
  'Vi röstade och det blev Grand Hotell.',
  'Frågan skjuts upp till dess att offerten har kommit.',
  'Kommunstyrelsen föreslår kommunfullmäktige besluta att anta planen. Kommunstyrelsen beslutade enligt förslaget.',
])('decided: %s', (words) => {
  expect(tells('decision', words)).toBe(true);
});

test.each([
  'Ska vi besluta att köpa bord?',
  'Förslag till beslut: att höja avgiften.',
  'Ordföranden föreslår att nämnden beslutar att bifalla ansökan.',
  'Anna yrkar att styrelsen beslutar att avslå motionen.',
  'Inget beslut fattades.',
  'Beslut tas på nästa möte.',
  'Vi behöver besluta om budgeten innan jul.',
  'Det är nämnden som beslutar om bidrag.',
  'Gruppen har ännu inte beslutat om lokal.',
  'Styrelsen ska fatta beslut om lokalen i mars.',
  'Kommunfullmäktige beslutade den 12 mars 2015 att anta en plan.',
  'Vid förra mötet beslutades att köpa bord.',
  'Bo rapporterade från beslutsmötet.',
  'Mötet öppnades klockan 18.',
  'Beslutsunderlag finns i pärmen.',
  'När nämnden beslutar om budgeten vet vi mer.',
  'Nämnden beslutar om bidrag två gånger per år.',
  'Bo hoppas att styrelsen beslutar snart.',
  'Skolan valdes till årets skola 2015.',
  'Mot beslutet reserverar sig Bo Alm.',
  'Beslutet kan överklagas inom tre veckor.',
  'Mötet kunde inte enas.',
  'Röstning: 7 för, 2 emot.',
  'Så gör vi, som det bestämdes.',
  'Lokalen är oförändrad.',
  'Matchen slutade 5 mot 2.',
])('not decided: %s', (words) => {
  expect(tells('decision', words)).toBe(false);
});

test('each att-clause after "beslutar" is a decision of its own, and the words before them none', () => {
  const found = say(
    'Styrelsen beslutar\natt köpa in bord\natt bordet betalas av kassan\n\nAnna berättar om resan.',
  );
  expect(found.filter(({ claim }) => claim.kind === 'decision').map(({ words }) => words)).toEqual([
    'att köpa in bord',
    'att bordet betalas av kassan',
  ]);
  expect(found.at(-1)?.claim.kind).toBe('note');
});

test('under "Beslut" sentences are decisions, under "Förslag till beslut" and "Yrkanden" none', () => {
  const formal =
    'Förslag till beslut\nNämnden beslutar att avslå ansökan.\n\nYrkanden\nAnna Ek yrkar bifall till ansökan.\n\nBeslut\nNämnden bifaller ansökan.\n\nBeslutet skickas till\nSökanden';
  const found = say(formal).filter(({ claim }) => claim.kind === 'decision');
  expect(found.map(({ words }) => words)).toEqual(['Nämnden bifaller ansökan.']);
});

test('what stands under the section "Beslut" is decided, with its numbers', () => {
  const found = say('1. Rapporten godkänns.\n2. Förvaltningen ska återkomma i mars.', {
    title: 'Kommunstyrelsens beslut',
  });
  expect(found.filter(({ claim }) => claim.kind === 'decision')).toHaveLength(2);
});

test('put off: the new time comes with the decision', () => {
  const [found] = say('Vi skjuter på arrangemanget till augusti.', { day: '2018-04-12' });
  expect(found?.happened).toMatchObject({ from: '2018-08-01', to: '2018-08-31' });
});

test('what may be decided by others, or before, is unsure', () => {
  for (const words of [
    'Regeringen har beslutat att höja stödet.',
    'Nämnden beslutade i mars att stänga enheten.',
  ])
    expect(say(words)).toMatchObject([{ claim: { kind: 'decision' }, sureness: 'unsure' }]);
});

test('what is listed after "beslutade följande" is decided, with or without "att"', () => {
  const found = say('Styrelsen beslutade följande:\n- höja avgiften\n- köpa bord');
  expect(found.filter(({ claim }) => claim.kind === 'decision')).toHaveLength(2);
});

test.each(['Uppföljning av beslut', 'Anmälan av delegationsbeslut', 'Rapport om tidigare beslut'])(
  'under "%s" is told what was decided before',
  (title) => {
    const found = say('Styrelsen går igenom listan.', { title });
    expect(found.map(({ claim }) => claim.kind)).toEqual(['note']);
  },
);

test('under "Val av …" each line with an office and a name is a decision', () => {
  const found = say(
    'Valberedningen presenterade sitt förslag.\nOrdförande: Bo Alm (omval 1 år)\nTvå ledamöter: Anna Ek, Karin Ask',
    { title: 'Val av styrelse' },
  ).filter(({ claim }) => claim.kind === 'decision');
  expect(found.map(({ words }) => words)).toEqual([
    'Ordförande: Bo Alm (omval 1 år)',
    'Två ledamöter: Anna Ek, Karin Ask',
  ]);
});

test('under "Val av …" names alone, and "omval", are enough', () => {
  const found = say('Anna Ek och Bo Alm\nSittande styrelse omvald.', { title: 'Val av styrelse' });
  expect(found.map(({ claim }) => claim.kind)).toEqual(['decision', 'decision']);
});

test('what was decided in one breath is told clause by clause, by every rule', () => {
  const found = say(
    'Beslutades\natt ge sekretariatet i uppdrag att ta fram en plan,\natt frågan om lokalen tas upp igen i mars.',
  );
  expect(found.map(({ claim, words }) => `${claim.kind}: ${words}`)).toEqual([
    'decision: att ge sekretariatet i uppdrag att ta fram en plan',
    'action: att ge sekretariatet i uppdrag att ta fram en plan',
    'decision: att frågan om lokalen tas upp igen i mars.',
    'carry-over: att frågan om lokalen tas upp igen i mars.',
  ]);
});

test('a clause on a line of its own after "beslutade att …" is one more', () => {
  const found = say('Mötet beslutade att höja avgiften\natt ändra stadgarna\natt hyra lokal');
  expect(found.filter(({ claim }) => claim.kind === 'decision')).toHaveLength(3);
});

test('in a table with a column "Beslut" each row is a decision, also the last', () => {
  const found = say('Nr\tBeslut\n1\tDagordningen godkänns\n2\tKöpa in fem bord');
  expect(found.filter(({ claim }) => claim.kind === 'decision').map(({ words }) => words)).toEqual([
    'Dagordningen godkänns',
    'Köpa in fem bord',
  ]);
});

test.each([
  // A condition, and what would come after it
  'Om bygglovet beviljas kan bygget börja i april.',
  'När ansökan har godkänts kan vi börja.',
  // What ought to have been
  'Anna tyckte att man borde ha beslutat detta redan i höstas.',
  'Vi hade hoppats att styrelsen skulle ha beslutat om det.',
  // Nothing came of it
  'Något beslut fattades inte.',
  'Ingen ville besluta utan siffror.',
  'Ingenting bestämdes om lokalen.',
  // Somebody waits for it
  'Vi saknar ett beslut från kommunen.',
  'Beslut om fortsättning väntas i mars.',
  // What was decided before, or by those before
  'Förra året beslutade vi att bara ha en grupp.',
  'Vid stämman 2016 beslutades att avsätta pengar till en brunn.',
  'Den förra styrelsen beslutade att sälja båten.',
  'För två år sedan beslutade föreningen att bygga om.',
])('no decision of this meeting: %s', (words) => {
  expect(tells('decision', words)).toBe(false);
});

test('att-clauses under "beslöt stämman" are the decisions, and the line over them is none', () => {
  const found = say(
    'Efter votering (19 ja, 12 nej) beslöt stämman\natt höja avgiften med 200 kr,\natt ge styrelsen i uppdrag att ta in anbud, samt\natt inte anlita konsult.',
  );
  expect(found.filter(({ claim }) => claim.kind === 'decision').map(({ words }) => words)).toEqual([
    'att höja avgiften med 200 kr',
    'att ge styrelsen i uppdrag att ta in anbud, samt',
    'att inte anlita konsult.',
  ]);
});

test('under "Att: …" the decision is what was moved, with what became of it', () => {
  const found = say('Att: Godkänna 900 kr till festen.\n\nBeslut: Attsats bifalles');
  expect(found.filter(({ claim }) => claim.kind === 'decision').map(({ words }) => words)).toEqual([
    'Att: Godkänna 900 kr till festen.\n\nBeslut: Attsats bifalles',
  ]);
});

test.each([
  'Huruvida man väljer att bidra mellan mötena är valfritt.',
  'Det följer ENAs egen inriktning mot öppen kod.',
  'Kansliet informerade om att valberedningen väljs på mötet.',
])('no decision at all: %s', (words) => {
  expect(tells('decision', words)).toBe(false);
});

test('"Beslut att …" at the beginning of a line tells one', () => {
  expect(tells('decision', '- Beslut att använda Dalens villkor som grund')).toBe(true);
  expect(tells('decision', '- Beslut att fattas av nämnden')).toBe(false);
});

test('"A t t" with room between its letters is "att"', () => {
  const found = say('Gruppen BESLUTAR:\nA t t utse Anna Ek till kassör.\nA t t hyra lokalen i två år.');
  expect(found.filter(({ claim }) => claim.kind === 'decision').map(({ words }) => words)).toEqual([
    'A t t utse Anna Ek till kassör.',
    'A t t hyra lokalen i två år.',
  ]);
});

test.each([
  'Vi förlänger försöket till sommaren.',
  'Nu kör vi två grupper från vecka 10!',
  'Vi röstade om bidraget och det blev 3 000 kr.',
  'Budget antagen.',
  'Andrahandsuthyrning lgh 14 beviljad t.o.m. 31/8.',
  'Ingen höjning av avgiften i år.',
])('agreed in everyday words: %s', (words) => {
  expect(tells('decision', words)).toBe(true);
});
