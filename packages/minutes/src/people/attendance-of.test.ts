import { describe, expect, it } from 'vitest';
import { propose } from '../propose.ts';
import { emptyRegister, type Register } from '../register.ts';

const register: Register = {
  ...emptyRegister,
  organisations: [
    { id: 'bryggan', name: 'Bryggan', aliases: [] },
    { id: 'ria', name: 'Ria/Hela människan', aliases: ['Ria'] },
    { id: 'g7', name: 'G7', aliases: [] },
    { id: 'sof', name: 'Socialförvaltningen', aliases: ['SOF'] },
  ],
  people: [
    { id: 'p1', spellings: ['Ivan Kuzhikov'] },
    { id: 'p2', spellings: ['Bo Pettersson', 'Bosse Pettersson'] },
  ],
};
const read = (text: string) =>
  propose(text, { register }).attendance.map(({ name, affiliation, organisations, presence, ...rest }) => {
    const words = (range: { from: number; to: number } | undefined) =>
      range === undefined ? '' : text.slice(range.from, range.to);
    const { role, arrived, left, during } = rest;
    const more = [role, arrived && `från ${arrived}`, left && `till ${left}`, during].filter(
      (one) => one !== undefined,
    );
    return [words(name), words(affiliation), organisations.join(' '), presence, ...more].join('|');
  });
const list = (lines: string, label = 'Närvarande') =>
  read(`Möte 3 maj 2017\n\n${label}\n${lines}\n\n§ 1 Lokal\n\nDen är bra.\n`);

describe('who was there', () => {
  it.each([
    ['Anna Ek', ['Anna Ek|||present']],
    ['Anna Ek, Bryggan', ['Anna Ek|Bryggan|bryggan|present']],
    ['Anna Ek, Ria/Hela människan, G7', ['Anna Ek|Ria/Hela människan, G7|ria g7|present']],
    ['Anna Ek, Föreningen Ljuset', ['Anna Ek|Föreningen Ljuset||present']],
    ['Anna Ek\tSocialförvaltningen', ['Anna Ek|Socialförvaltningen|sof|present']],
    ['| Anna Ek | Bryggan |', ['Anna Ek|Bryggan|bryggan|present']],
    ['Anna Ek (Bryggan)', ['Anna Ek|Bryggan|bryggan|present']],
    ['Bryggan: Anna Ek, Bertil Al', ['Anna Ek|Bryggan|bryggan|present', 'Bertil Al|Bryggan|bryggan|present']],
    [
      'Anna Ek, Bertil Al och Cecilia Ur',
      ['Anna Ek|||present', 'Bertil Al|||present', 'Cecilia Ur|||present'],
    ],
    ['rektor Anna Ek, lärare Bertil Al', ['Anna Ek|||present', 'Bertil Al|||present']],
    ['Anna Ek, enhetschef', ['Anna Ek|||present']],
    ['Anna Ek Anmält förhinder', ['Anna Ek|||absent']],
    [
      'Från Bryggan närvarade Anna Ek (fram till kl. 14.30), Bertil Al',
      ['Anna Ek|Bryggan|bryggan|present|till 14:30', 'Bertil Al|Bryggan|bryggan|present'],
    ],
    ['Bryggan\nG7', ['|Bryggan|bryggan|present', '|G7|g7|present']],
    [
      'Stenverket, Dagga, Berg- och Dalmyndigheten, Molnbruk, (Ravin – stämmer av mellan mötena)',
      ['|Stenverket||present', '|Dagga||present', '|Berg- och Dalmyndigheten||present', '|Molnbruk||present'],
    ],
    ['1. Anna Ek\n2. Bertil Al', ['Anna Ek|||present', 'Bertil Al|||present']],
    ['(Anna Ek, Bryggan, hade fått förhinder)', ['Anna Ek|Bryggan|bryggan|absent']],
    ['Alla utom Kim och Robin', ['Kim|||absent', 'Robin|||absent']],
    ['Anna Ek från Bryggan', ['Anna Ek|Bryggan|bryggan|present']],
    ['Elever\nAnna Ek', ['Anna Ek|||present']],
    ['Anna Ek      Bygg AB      AE', ['Anna Ek|Bygg AB||present']],
    ['- Anna\n- Bertil', ['Anna|||present', 'Bertil|||present']],
    ['S      Anna Ek, ordförande', ['Anna Ek|||present|chair']],
    ['S Anna Ek\nKD Bertil Al', ['Anna Ek|||present', 'Bertil Al|||present']],
    ['Anna Ek (S) Bertil Al (M)', ['Anna Ek|||present', 'Bertil Al|||present']],
    ['Anna Ek (S) §§ 4–7', ['Anna Ek|||present|§§ 4–7']],
    ['Anna Ek (S), tjg ers för Bertil Al (S)', ['Anna Ek|||present', 'Bertil Al|||absent']],
    ['Anna Ek (S) tjg. för Bertil Al (S)', ['Anna Ek|||present', 'Bertil Al|||absent']],
    ['Anna Ek (S), ersätter Bertil Al (S)', ['Anna Ek|||present', 'Bertil Al|||absent']],
    ['Anna Ek, ersätter Bertil Al\nBertil Al', ['Anna Ek|||present', 'Bertil Al|||present']],
    ['@Anna @Bertil Al', ['Anna|||present', 'Bertil Al|||present']],
    ['Kyrkoherde Anna Ek', ['Anna Ek|||present']],
    ['tre personer från Bryggan', ['|Bryggan|bryggan|present']],
    ['Kommunal\tAnna Ek', ['Anna Ek|Kommunal||present']],
    ['Anna Ek\tFastighetskontoret\tBeställare', ['Anna Ek|Fastighetskontoret||present']],
    ['Anna Ek, Vård och omsorg', ['Anna Ek|Vård och omsorg||present']],
    ['vik. Anna, bitr. rektor Bertil Al', ['Anna|||present', 'Bertil Al|||present']],
    ['F-klass: Lina (mamma i klassen), Hassan', ['Lina|F-klass||present', 'Hassan|F-klass||present']],
    [
      'Bryggan\nAnna Ek\nBertil Al\n\nG7\nCecilia Ur',
      ['Anna Ek|Bryggan|bryggan|present', 'Bertil Al|Bryggan|bryggan|present', 'Cecilia Ur|G7|g7|present'],
    ],
    ['Anna Ek\nDelges: Bertil Al, Bryggan', ['Anna Ek|||present']],
    ['Anna Ek\nKopia till\nBertil Al', ['Anna Ek|||present']],
    ['Anna Ek Frånvarande: Bertil Al', ['Anna Ek|||present', 'Bertil Al|||absent']],
    ['Nr\tPunkt\tAnsvarig', []],
    ['12 medlemmar', []],
    ['Avbud: ingen', []],
    ['åk 2 Anna Ek, åk 3 –', ['Anna Ek|||present']],
    ['Mikael Al / Sara Ek', ['Mikael Al|||present', 'Sara Ek|||present']],
    ['Anna Ek\nOrdf: AE', ['Anna Ek|||present|chair']],
    ['Anna Ek\n\nOrdförande\nBertil Al', ['Anna Ek|||present', 'Bertil Al|||present|chair']],
    ['Elfirman Gnistan            Anna Ek', ['Anna Ek|Elfirman Gnistan||present']],
  ])('%j', (lines, found) => {
    expect(list(lines)).toEqual(found);
  });

  it.each([
    ['Anna Ek (ej närvarande)', 'absent'],
    ['Anna Ek (till klockan 10:30)', 'present|till 10:30'],
    ['Anna Ek (från kl. 9)', 'present|från 09:00'],
    ['Anna Ek (kl 9–10)', 'present|från 09:00|till 10:00'],
    ['Anna Ek (§§ 1–4)', 'present|§§ 1–4'],
    ['Anna Ek, lämnade vid § 5', 'present|lämnade vid § 5'],
    ['Anna Ek, anslöt senare', 'present|anslöt senare'],
    ['Anna Ek (antecknar)', 'present|secretary'],
    ['Anna Ek, ordförande', 'present|chair'],
    ['Anna Ek (justerare)', 'present|approver'],
    ['Anna Ek, vice ordförande', 'present'],
  ])('notes: %s', (line, said) => {
    expect(list(line)).toEqual([`Anna Ek|||${said}`]);
  });

  it.each([
    ['Frånvarande', 'absent'],
    ['Anmält förhinder:', 'absent'],
    ['Ej närvarande', 'absent'],
    ['Fasta ledamöter:', 'listed'],
    ['Deltagare', 'present'],
    ['På plats:', 'present'],
  ])('under "%s": %s', (label, presence) => {
    expect(list('Anna Ek', label)).toEqual([`Anna Ek|||${presence}`]);
  });

  it('in a running line with labels', () => {
    expect(
      read(
        'Möte\n\nNärvarande: Anna Ek, Bertil Al (§§ 1–4)\nFrånvarande: Cecilia Ur\nSekreterare: Anna\n\n§ 1 Lokal\n\nBra.',
      ),
    ).toEqual(['Anna Ek|||present|secretary', 'Bertil Al|||present|§§ 1–4', 'Cecilia Ur|||absent']);
  });

  it('in a sentence', () => {
    expect(
      read('Möte\n\nNärvarande var Anna, Bertil och Cecilia. Frånvarande: David.\n\nLokal\n\nDen är bra.'),
    ).toEqual([...['Anna|||present', 'Bertil|||present', 'Cecilia|||present', 'David|||absent']]);
  });

  it('with who was away told after it in the same line', () => {
    expect(
      read('Möte\n\nNärvarande: Anna Ek, Bertil Al. Cecilia hade förhinder.\n\nLokal\n\nDen är bra.'),
    ).toEqual([...['Anna Ek|||present', 'Bertil Al|||present', 'Cecilia|||absent']]);
  });

  it('in a table without a heading', () => {
    expect(
      read(
        '# Möte\n\n| Namn | Organisation | Närvaro |\n| --- | --- | --- |\n| Anna Ek | Bryggan | nej |\n\n## Lokal\n\nBra.',
      ),
    ).toEqual(['Anna Ek|Bryggan|bryggan|absent']);
  });

  it('under "Kallade", where each line says whether they came', () => {
    expect(list('Anna Ek – närvarande\nBertil Al – ej närvarande', 'Kallade:')).toEqual([
      ...['Anna Ek|||present', 'Bertil Al|||absent'],
    ]);
  });

  it('as members in minutes with §', () => {
    expect(list('Anna Ek (S), ordförande', 'Ledamöter')).toEqual(['Anna Ek|||present|chair']);
  });

  it('by a label of the head', () => {
    expect(read('Möte\n\nFrån styrelsen: Anna Ek, Bertil Al\n\nLokal\n\nDen är bra.')).toEqual([
      ...['Anna Ek|styrelsen||present', 'Bertil Al|styrelsen||present'],
    ]);
  });

  it('a role that is said elsewhere', () => {
    const found = read(
      'Möte\n\nNärvarande\nAnna Ek\nBertil Al\nCecilia Ur\n\n§ 1 Val\n\nTill justerare valdes Bertil Al.\n\nVid protokollet         Ordförande\n\nAnna Ek                 Cecilia Ur\n',
    );
    expect(found).toEqual([
      'Anna Ek|||present|secretary',
      'Bertil Al|||present|approver',
      'Cecilia Ur|||present|chair',
    ]);
  });

  it('signatures under and over what somebody was', () => {
    const under = 'Anna Ek            Bertil Al\nordförande         sekreterare\n\nCecilia Ur\njusterare\n';
    expect(read(`Möte\n\n§ 1 Lokal\n\nBra.\n\n${under}`)).toEqual([
      ...['Anna Ek|||present|chair', 'Bertil Al|||present|secretary', 'Cecilia Ur|||present|approver'],
    ]);
    const over = 'Sekreterare\nBertil Al\nOrdförande\nAnna Ek\n';
    expect(read(`Möte\n\n§ 1 Lokal\n\nBra.\n\n${over}`)).toEqual([
      ...['Bertil Al|||present|secretary', 'Anna Ek|||present|chair'],
    ]);
  });

  it('names in the head without a heading', () => {
    expect(read('Möte 3 maj 2017\n\nAnna Ek\nBertil Al, Bryggan\n\nLokal\n\nDen är bra.')).toEqual([
      ...['Anna Ek|||present', 'Bertil Al|Bryggan|bryggan|present'],
    ]);
  });

  it('members that are elected have not come by that', () => {
    expect(
      read(
        'Möte\n\n§ 1 Öppnande\n\nAlla hälsades.\n\n§ 2 Val av styrelse\n\nLedamöter (2 år): Anna Ek, Bertil Al\n',
      ),
    ).toEqual([]);
  });

  it('a line about a matter is nobody', () => {
    expect(list('Anna Ek\n\nVi började med att tala om lokalen och hur den ska användas.')).toEqual([
      'Anna Ek|||present',
    ]);
  });
});

describe('matching with the register', () => {
  it('takes no name in a list of organisations for somebody, though a task was once given to it', () => {
    const known = { ...register, people: [{ id: 'p3', spellings: ['Dagga'] }] };
    const { attendance } = propose('Möte 3 maj 2017\n\nNärvarande: Stenverket, Dagga, Lantverket\n', {
      register: known,
    });
    expect(attendance.map(({ name, person }) => name ?? person)).toEqual([undefined, undefined, undefined]);
  });

  const person = (name: string) =>
    propose(`Möte\n\nNärvarande\n${name}\n\n§ 1 Lokal\n\nBra.`, { register }).attendance[0];

  it('is a proposal by spelling', () => {
    expect(person('Ivan Kuzhiov')?.person).toEqual({ id: 'p1', likeness: 0.92 });
    expect(person('Bosse Pettersson')?.person).toEqual({ id: 'p2', likeness: 1 });
    expect(person('Anna Pettersson')?.person).toBeUndefined();
  });

  it('leaves a first name a first name', () => {
    expect(person('Ivan')).toMatchObject({ incomplete: true });
    expect(person('Ivan')?.person).toBeUndefined();
  });
});

describe('signs on a list', () => {
  it('a tick behind a name is no part of it', () => {
    expect(list('Anna Ekdal X\nBo Gran-Lund x\nEva Sten anmält förhinder', 'Ledamöter Närvarande')).toEqual([
      'Anna Ekdal|||present',
      'Bo Gran-Lund|||present',
      'Eva Sten|||absent',
    ]);
  });

  it('a single letter for "och" stands between two', () => {
    expect(list('Anna Ekdal o Bo Gran')).toEqual(['Anna Ekdal|||present', 'Bo Gran|||present']);
  });
});

describe('who was there and who was not', () => {
  const head = (lines: string) => read(`Möte 3 maj 2017\n\n${lines}\n\n§ 1 Lokal\n\nDen är bra.\n`);

  it('is read under each of two labels that stand beside each other', () => {
    const both = ['Anna Ek|||present', 'Göran Sten|||absent', 'Bo Al|||present', 'Lisa Lund|||present'];
    expect(head('Deltagare:      Frånvarande:\nAnna Ek         Göran Sten\nBo Al\nLisa Lund')).toEqual(both);
    expect(head('Deltagare\tFrånvarande\nAnna Ek\tGöran Sten\nBo Al\nLisa Lund')).toEqual(both);
    expect(head('Deltagare:      Frånvarande:\nAnna Ek\n                Bo Al')).toEqual([
      'Anna Ek|||present',
      'Bo Al|||absent',
    ]);
  });

  it('is unsure where a cell stands under neither label', () => {
    const text = 'Möte 3 maj\n\nDeltagare:               Frånvarande:\nAnna Ek      Göran Sten\n';
    expect(propose(text).attendance).toMatchObject([
      { presence: 'present', sureness: 'sure' },
      { presence: 'absent', sureness: 'unsure' },
    ]);
  });

  it.each([
    [
      'Närvarande: Anna\nSjuk: Göran. Semester: Petra',
      ['Anna|||present', 'Göran|||absent', 'Petra|||absent'],
    ],
    ['Närvarande: Anna\nSjuk: Göran Semester: Petra', ['Anna|||present', 'Göran|||absent', 'Petra|||absent']],
    [
      'Deltagare: Anna Ek, Bo Al        Frånvarande: Lisa Lund',
      ['Anna Ek|||present', 'Bo Al|||present', 'Lisa Lund|||absent'],
    ],
    ['Närvarande: Anna Ek\nSaknades: Bryggan', ['Anna Ek|||present', '|Bryggan|bryggan|absent']],
    ['**Med:** @Anna @Bo\n**Ej med:** @Lisa', ['Anna|||present', 'Bo|||present', 'Lisa|||absent']],
    [
      'På plats den här gången:\n- Anna Ek och Bo Al från Bryggan\n- Lisa Lund, G7',
      ['Anna Ek|Bryggan|bryggan|present', 'Bo Al|Bryggan|bryggan|present', 'Lisa Lund|G7|g7|present'],
    ],
    [
      'Namn\tNärvarande\nAnna Ek\tja\nBo Al\tnej\nLisa Lund\tx\nSven Ask\t–',
      ['Anna Ek|||present', 'Bo Al|||absent', 'Lisa Lund|||present', 'Sven Ask|||absent'],
    ],
  ])('%s', (lines, found) => {
    expect(head(lines)).toEqual(found);
  });

  it('is unsure where a cell of the column is empty among others that are filled', () => {
    const text = 'Möte 3 maj\n\nNamn\tOrganisation\tNärvarande\nAnna Ek\tG7\tx\nBo Al\tG7\t\n';
    expect(propose(text).attendance).toMatchObject([
      { presence: 'present', sureness: 'sure' },
      { presence: 'absent', sureness: 'unsure' },
    ]);
  });

  it.each([
    ['Karin Ask och Sven Bok att justera.', ['Karin Ask|||present|approver', 'Sven Bok|||present|approver']],
    [
      'Till justerare valdes Karin Ask (S) och Sven Bok (M).',
      ['Karin Ask|||present|approver', 'Sven Bok|||present|approver'],
    ],
    ['Antecknat av Karin Ask', ['Karin Ask|||present|secretary']],
    ['Anteckningar förda av Karin Ask', ['Karin Ask|||present|secretary']],
    ['Sven Bok att föra protokoll.', ['Sven Bok|||present|secretary']],
  ])('with a role: %s', (line, found) => {
    expect(read(`Möte 3 maj 2017\n\n§ 1 Lokal\n\nDen är bra.\n\n${line}\n`)).toEqual(found);
  });
});

describe('where several come from, and who was away beside them', () => {
  it.each([
    [
      'Närvarande:\nAnna Ek och Bo Al från Bryggan\nLisa Lund, G7',
      ['Anna Ek|Bryggan|bryggan|present', 'Bo Al|Bryggan|bryggan|present', 'Lisa Lund|G7|g7|present'],
    ],
    [
      'Närvarande: Anna Ek (G7), Bo Al & Lisa Lund (Bryggan)',
      ['Anna Ek|G7|g7|present', 'Bo Al|Bryggan|bryggan|present', 'Lisa Lund|Bryggan|bryggan|present'],
    ],
    ['Närvarande: Anna Ek samt Bo Al från Bryggan', ['Anna Ek|||present', 'Bo Al|Bryggan|bryggan|present']],
    ['Närvarande:\nG7 (Anna Ek, Bo Al)', ['Anna Ek|G7|g7|present', 'Bo Al|G7|g7|present']],
    [
      'Närvarande: Anna Ek\nEj närvarande: Hagby IF, Scouterna och Bo Al från Bryggan',
      ['Anna Ek|||present', '|Hagby IF||absent', '|Scouterna||absent', 'Bo Al|Bryggan|bryggan|absent'],
    ],
    [
      'Närvarande:\nBryggan: Anna Ek\nScouterna: ingen\nG7: Bo Al',
      ['Anna Ek|Bryggan|bryggan|present', '|Scouterna||absent', 'Bo Al|G7|g7|present'],
    ],
    ['Närvarande: Anna Ek\nFrånvarande: Valborg, sjuk', ['Anna Ek|||present', 'Valborg|||absent']],
    [
      'Närvarande: Anna Ek, t.f. ordförande\nAdj: Bo Al\nEj: Lisa Lund',
      ['Anna Ek|||present|chair', 'Bo Al|||present', 'Lisa Lund|||absent'],
    ],
    [
      'Närvarande: 31 medlemmar enligt bilaga 1. Från styrelsen Anna Ek (ordf.), Bo Al. Dessutom Lisa Lund från G7.',
      ['Anna Ek|||present|chair', 'Bo Al|||present', 'Lisa Lund|G7|g7|present'],
    ],
  ])('%s', (lines, found) => {
    expect(read(`Möte 3 maj 2017\n\n${lines}\n\n§ 1 Lokal\n\nDen är bra.\n`)).toEqual(found);
  });
});

describe('who leads', () => {
  it('is not who is to lead the next meeting, nor who stands in', () => {
    const minutes = 'Möte 3 maj 2017\n\nNärvarande\nAnna Ek\nBertil Al\n\n§ 1 Val\n\n';
    expect(read(`${minutes}Mötet beslutade att välja Anna Ek till ordförande för nästa möte.\n`)).toEqual([
      'Anna Ek|||present',
      'Bertil Al|||present',
    ]);
    expect(read(`${minutes}Mötet beslutade att välja Anna Ek till ordförandereserv.\n`)).toEqual([
      'Anna Ek|||present',
      'Bertil Al|||present',
    ]);
  });
});

it('who stands on the list and signs under it was there once', () => {
  const minutes = 'Möte 3 maj 2017\n\nNärvarande\nAnna Ek, sekreterare\nBertil Al\nUnderskrifter\nAnna Ek\n';
  expect(read(minutes)).toEqual(['Anna Ek|||present|secretary', 'Bertil Al|||present']);
});
