import { expect, test } from 'vitest';
import { propose } from '../propose.ts';
import { emptyRegister, type Register } from '../register.ts';
import { guardsIn } from './guards-in.ts';

function guards(text: string, register: Register = emptyRegister) {
  return guardsIn({ text, asides: [], attendance: [], register }).map(({ from, to, ...rest }) => ({
    ...rest,
    words: text.slice(from, to),
  }));
}
const kinds = (text: string) => guards(text).map(({ kind }) => kind);

// Made-up numbers of the Tax Agency's test series, and of the regulator's series for fiction.
test.each([
  ['Hennes nummer är 19811228-9874.', '19811228-9874', 'sure'],
  ['811228-9874 fick svar', '811228-9874', 'sure'],
  ['198112289874', '198112289874', 'sure'],
  ['8112289874', '8112289874', 'likely'],
  ['811228 9874', '811228 9874', 'likely'],
  ['811228+9874', '811228+9874', 'sure'],
  ['811228-9875', '811228-9875', 'likely'],
  ['701063-2391', '701063-2391', 'sure'],
  ['811228-XXXX', '811228-XXXX', 'likely'],
])('a personal number: %s', (text, words, sureness) => {
  expect(guards(text)).toMatchObject([
    { kind: 'personal-number', words, sureness, instead: '[personnummer]' },
  ]);
});

test('a coordination number has 60 added to its day', () => {
  expect(guards('701063-2391')[0]?.rule).toBe('coordination-number');
});

test.each([
  '556036-0793',
  '2017-03-24',
  '20170324',
  'Dnr 2017/0123',
  '8112289875',
  '123456-7890',
  '1 200 300',
])('no personal number: %s', (text) => {
  expect(kinds(text)).not.toContain('personal-number');
});

test('e-mail addresses, also spelt out; one that an office shares may stay', () => {
  expect(guards('Kontakta anna.ek@example.org, tack.')).toMatchObject([
    { words: 'anna.ek@example.org', sureness: 'sure' },
  ]);
  expect(guards('anna.ek (at) example.org')).toMatchObject([{ kind: 'e-mail' }]);
  expect(guards('info@example.org')).toMatchObject([{ sureness: 'unsure' }]);
  expect(kinds('[e-postadress] och @styrelsen')).toEqual([]);
});

test.each([
  '070-174 06 05',
  '0701740605',
  '+46 70 174 06 05',
  '+46701740605',
  '08-465 004 00',
  '0980-319 200',
  'tel 031-390 06 00',
  '+46 (0)70 174 06 05',
])('a phone number: %s', (text) => {
  expect(guards(`Ring ${text}.`)).toMatchObject([{ kind: 'phone', instead: '[telefonnummer]' }]);
});

test.each([
  'klockan 10:00-12:00',
  '08:00–17:00',
  'kl 08.00-17.00',
  '0800-1700',
  'den 24-10-21',
  '2017-03-24',
  '75 000 kronor',
  '400 platser/år',
  'Dnr 0456-2017-12',
  'bankgiro 0123-4567',
  '§ 05',
  '2x45 minuter',
  'vecka 04',
  '940 kvadratmeter och 1 200 000 kr',
])('ordinary numbers raise no alarm: %s', (text) => {
  expect(guards(text)).toEqual([]);
});

test('children with origin, illness or rare support are left out from their number on', () => {
  expect(
    guards('Tisdagar är det läxhjälp för 16 romska barn och ytterligare 8 barn från området.'),
  ).toMatchObject([
    {
      kind: 'children',
      words: '16 romska barn och ytterligare 8 barn från området',
      instead: '[utelämnat: uppgift om barn]',
    },
  ]);
  expect(guards('Fem barn har detta stöd idag.')).toMatchObject([
    { kind: 'children', words: 'Fem barn har detta stöd idag' },
  ]);
  expect(kinds('Det finns en misstro från romer för att sätta barnen i förskola.')).toEqual(['children']);
  expect(kinds('Två elever med autism börjar i höst.')).toEqual(['children']);
});

test('few people with origin or illness', () => {
  expect(kinds('Tre medarbetare är sjukskrivna.')).toEqual(['small-group']);
});

test('one person, without a name: the sentences that go on about them too', () => {
  const text =
    'En person är rekryterad på en praktikplats på halvtid. Hon kommer att vara i två lokaler. Vi ses på måndag.';
  expect(guards(text).map(({ kind, words }) => [kind, words])).toEqual([
    [
      'individual',
      'En person är rekryterad på en praktikplats på halvtid. Hon kommer att vara i två lokaler.',
    ],
  ]);
  expect(kinds('Anna är sjukskriven och Bo tar över.')).toEqual(['individual']);
});

test.each([
  'Det behövs en person som håller i trådarna.',
  'Hittills har fem personer kommit ut i arbete och tre i studier.',
  'Nyligen har sex personer gått utbildningen.',
  'De jobbar även med barn och föräldrar när det gäller hälsa och kost.',
  'De vill inte bara bjuda in romer, utan vänder sig till alla.',
  'Vi behöver föräldrar med egen erfarenhet av att ha placerade barn.',
  'Det kom 40 barn till barnens dag.',
  'Validering är en möjlighet att få intyg om vilka kunskaper en person har.',
  'Pernilla inledde mötet.',
])('no alarm: %s', (text) => {
  expect(guards(text)).toEqual([]);
});

test('the name of a project is no passage about anybody', () => {
  const projects = [{ slug: 'x', name: 'Bättre hälsa för unga romer', aliases: [] }];
  expect(
    guards('Bättre hälsa för unga romer har tre ungdomar i styrelsen.', { ...emptyRegister, projects }),
  ).toEqual([]);
});

test('a whole name that neither the register nor the list has; those who are known raise nothing', () => {
  expect(guards('Karin Ask från skolan ringde.')).toMatchObject([
    { kind: 'name', words: 'Karin Ask', instead: '[namn]', sureness: 'unsure' },
  ]);
  expect(
    guards('Karin Ask från skolan ringde.', {
      ...emptyRegister,
      people: [{ id: 'p1', spellings: ['Karin Ask'] }],
    }),
  ).toEqual([]);
});

test.each([
  'anna.ek [snabel-a] example.org',
  'anna.ek at example.org',
  'anna.ek @ example.org',
  'anna punkt ek snabela example punkt org',
])('an address spelt out: %s', (text) => {
  expect(guards(`Skriv till ${text}.`)).toMatchObject([{ kind: 'e-mail', words: text }]);
});

test.each(['070.174.06.05', '46701740605', '(031) 390 06 00'])(
  'a phone number in other signs: %s',
  (text) => {
    expect(guards(`Mobil ${text}`)).toMatchObject([{ kind: 'phone', words: text }]);
  },
);

test('a day of birth', () => {
  expect(guards('Han är född 1981-12-28.')).toMatchObject([
    { words: '1981-12-28', instead: '[födelsedatum]', rule: 'day-of-birth' },
  ]);
});

test.each([
  ['Familjen bor på Granstigen 7.', 'Granstigen 7'],
  ['Hembesök görs på Storgatan 12 A, 123 45 Tallköping.', 'Storgatan 12 A, 123 45 Tallköping'],
])('where somebody lives: %s', (text, words) => {
  expect(guards(text)).toMatchObject([{ words, instead: '[adress]' }]);
});

test.each([
  'Ett av barnen är nötallergiker.',
  'En elev i 3B har slutat på grund av mobbning.',
  'Eleven i 8C har hög frånvaro.',
  'En spelare i P10 har celiaki.',
  'En pojke i F12 har brutit benet.',
  'Fyra flickor i laget har slutat äta ordentligt.',
  'Sex barn från Ukraina har börjat.',
  'Två syskon har fått skyddad identitet.',
  'Barnen Lind har flyttat efter en orosanmälan.',
])('a child who can be recognised: %s', (text) => {
  expect(kinds(text)).toEqual(['children']);
});

test.each([
  'En klient, Eva, har flyttat hem igen.',
  'Vår brukare Sture har varit inlagd.',
  'En boende på plan 2 har ramlat och brutit höften.',
  'Hyresgästen i lägenhet 1203 har hotat grannarna.',
  'Medlemmen i lägenhet 14 har inte betalat avgiften.',
  'En medlem på lott 14 har fått sin lott uppsagd.',
  'En kund har fått en hjärnblödning.',
  'En pensionär har fått lungcancer.',
  'Vår förare är sjukskriven.',
  'Karin har separerat och orkar inte vara med.',
  'En av förarna är långtidssjukskriven.',
  'En av våra medlemmar har hamnat på sjukhus.',
  'En ledare har dömts för misshandel.',
  'En av de boende känner sig trött efter sin stroke.',
  'Person A har försörjningsstöd.',
  'Familjen Lind är vräkt.',
  'Karin har gått in i väggen.',
  'Bo vårdas på sjukhus.',
  'Karin väntar barn i april.',
  'Kalle (12 år) fick en spark i huvudet.',
])('somebody whose circumstances are told: %s', (text) => {
  expect(kinds(text)).toEqual(['individual']);
});

test.each([
  'Tre av de boende har demens.',
  'Två av deltagarna har skyddad identitet.',
  'Tre av förarna är sjukskrivna.',
  'Två mammor har fått skyddad identitet.',
  'Fyra är sjukskrivna.',
])('few who can be known by it: %s', (text) => {
  expect(kinds(text)).toEqual(['small-group']);
});

test.each([
  ['Vi ses hos Hamid, Kvarnstigen 4.', 'Kvarnstigen 4'],
  ['En kund, Göta på Kvarngatan 7, har sagt nej.', 'Kvarngatan 7'],
  ['Nästa möte är hos Anna Ek på Backsvängen 2 B.', 'Backsvängen 2 B'],
])('a home where a name stands beside it: %s', (text, words) => {
  expect(guards(text).filter(({ rule }) => rule === 'home-address')).toMatchObject([{ words }]);
});

test('a number plate after words that say that it is one', () => {
  expect(guards('Bilen med regnr ABC 12D står kvar.')).toMatchObject([
    { words: 'ABC 12D', instead: '[registreringsnummer]', rule: 'number-plate' },
  ]);
  expect(guards('Artikel ABC 123 är slut.')).toEqual([]);
});

test('why somebody in the list was away: illness and family, and nothing else', () => {
  const away = (text: string) => {
    const found = propose(text).guards.filter(({ rule }) => rule === 'reason-away');
    return found.map(({ from, to }) => text.slice(from, to));
  };
  expect(away('Möte 2024-03-05\n\nEj närvarande: Anna Ek (sjuk), Bo Alm (annat möte)\n')).toEqual([
    'Anna Ek (sjuk)',
  ]);
  expect(away('Möte 2024-03-05\n\nNärvarande: Bo Alm, Lisa Ek\nVab: Anna Ek\n')).toEqual(['Vab: Anna Ek']);
  expect(away('Möte 2024-03-05\n\nNärvarande: Bo Alm, Lisa Ek\nFörhinder: Anna Ek\n')).toEqual([]);
});

test.each([
  'Mötet hålls på Storgatan 12.',
  'Nästa möte är på Kontoret på Storgatan 12.',
  'Karin från psykiatrin berättade om BUP.',
  'En praktikant söker till hösten.',
  'Tre av bänkarna är trasiga.',
  'Anna informerade om försörjningsstöd.',
  'Anna föreläste om adhd.',
  'Sjukskrivningarna har ökat med 5 procent.',
  'Projektet riktar sig till personer med psykisk ohälsa.',
  'En ny lekplats för barn med funktionsnedsättning planeras.',
  'En medlem har motionerat om fler cykelställ.',
  'En elev har valts in i rådet.',
  'Två barn vann pris i tävlingen.',
  'En person från kommunen ska komma och berätta.',
  'Projektet är en av insatserna som har sysselsättning som mål.',
  'Toaletten för funktionshindrade är trasig.',
])('what is said of all, of places or of a subject raises nothing: %s', (text) => {
  expect(guards(text)).toEqual([]);
});
