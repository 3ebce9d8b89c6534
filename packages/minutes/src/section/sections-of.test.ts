import { describe, expect, it } from 'vitest';
import { propose } from '../propose.ts';
import { emptyRegister, type Register } from '../register.ts';

const register: Register = {
  ...emptyRegister,
  groups: [{ id: 'ug', name: 'Gemensam utvecklingsgrupp', aliases: [] }],
  projects: [
    { slug: 'klarsprak', name: 'Klarspråk', aliases: [] },
    { slug: 'digitalt', name: 'Digitalt utanförskap', aliases: ['Digitalisering'] },
    { slug: 'rekrytering', name: 'Brukarmedverkan vid rekrytering', aliases: [] },
    { slug: 'romer', name: 'Bättre hälsa för unga romer', aliases: [] },
    { slug: 'din-halsa', name: 'Din hälsa Helsingborg', aliases: [] },
    { slug: 'halsa', name: 'Hälsa', aliases: [] },
    { slug: 'banken', name: 'Fritidsbanken', aliases: [] },
  ],
};
const told = 'Arbetet går bra och vi har fått många nya med oss i höst.';
const read = (text: string) =>
  propose(text, { register }).sections.map(({ kind, title, projects, number }) =>
    [kind, number, title && text.slice(title.from, title.to), projects.map(({ slug }) => slug).join('+')]
      .filter((one) => one !== undefined && one !== '')
      .join('|'),
  );
const matters = (text: string) => read(`Möte 3 maj 2017\n\n${text}`).slice(1);

describe('headings', () => {
  it.each([
    [
      `1. Klarspråk\n${told}\n2. Digitalisering\n${told}`,
      ['project|1|Klarspråk|klarsprak', 'project|2|Digitalisering|digitalt'],
    ],
    [`1) Klarspråk\n${told}\n2) Övrigt\n${told}`, ['project|1|Klarspråk|klarsprak', 'agenda|2|Övrigt']],
    [
      `§ 12 Klarspråk\n${told}\n§13 Övriga frågor\nInga.`,
      ['project|12|Klarspråk|klarsprak', 'agenda|13|Övriga frågor'],
    ],
    [`§ 12\nDnr SN 2020/1\nKlarspråk\n\n${told}`, ['project|12|Klarspråk|klarsprak']],
    [`KN § 60   Dnr 2021/45\nKlarspråk\n\n${told}`, ['project|60|Klarspråk|klarsprak']],
    [`7.1 Klarspråk\n${told}\n7.2 Tider\n${told}`, ['project|7.1|Klarspråk|klarsprak', 'other|7.2|Tider']],
    [`Punkt 3: Klarspråk\n${told}`, ['project|3|Klarspråk|klarsprak']],
    [`Ärende 4\nKlarspråk\n${told}`, ['project|4|Klarspråk|klarsprak']],
    [`## Klarspråk\n${told}`, ['project|Klarspråk|klarsprak']],
    [`== Klarspråk ==\n${told}`, ['project|Klarspråk|klarsprak']],
    [
      `## 1. Klarspråk\n${told}\n## 2. Att göra:\n- ${told}`,
      ['project|1|Klarspråk|klarsprak', 'other|2|Att göra'],
    ],
    [`## Klarspråk\n${told}\n## Att göra\n- ${told}`, ['project|Klarspråk|klarsprak', 'other|Att göra']],
    [
      `## Klarspråk\n${told}\n### Beslut\n${told}\n## Actionpoints inför nästa gång\n- ${told}`,
      ['project|Klarspråk|klarsprak', 'other|Actionpoints inför nästa gång'],
    ],
    [
      `Klarspråk\n${told}\n\nNästa gång fortsätter vi med ett annat avsnitt.`,
      ['project|Klarspråk|klarsprak'],
    ],
    [`**Klarspråk**\n${told}`, ['project|Klarspråk|klarsprak']],
    [`[Klarspråk](#)\n\n${told}`, ['project|Klarspråk|klarsprak']],
    [`Klarspråk\n---------\n${told}`, ['project|Klarspråk|klarsprak']],
    [`KLARSPRÅK\n${told}`, ['project|KLARSPRÅK|klarsprak']],
    [`Klarspråk\n${told}`, ['project|Klarspråk|klarsprak']],
    [`Klarspråk – ${told}`, ['project|Klarspråk|klarsprak']],
    [`Klarspråk: ${told}`, ['project|Klarspråk|klarsprak']],
  ])('%j', (text, sections) => {
    expect(matters(text)).toEqual(sections);
  });

  it('a list inside a matter and a list of the agenda are none', () => {
    const agenda = '1. Klarspråk\n2. Övrigt\n\n';
    const list = '1. ett som är kort\n2. två som är kort\n\n';
    expect(matters(`Dagordning\n${agenda}1. Klarspråk\n${told}\n${list}2. Övrigt\n${told}`)).toEqual([
      ...['agenda|Dagordning', 'project|1|Klarspråk|klarsprak', 'agenda|2|Övrigt'],
    ]);
  });

  it('labels inside a matter are none', () => {
    expect(
      matters(`§ 12 Klarspråk\n\nBakgrund\n\n${told}\n\nBeslut\n\n${told}\n\n§ 13 Övrigt\nInget.`),
    ).toEqual([...['project|12|Klarspråk|klarsprak', 'agenda|13|Övrigt']]);
  });

  it('three or more leads divide a text that nothing else divides', () => {
    expect(matters(`Maten. ${told}\n\nRökrutan. ${told}\n\nBadet. ${told}`)).toEqual([
      ...['project|Maten', 'project|Rökrutan', 'project|Badet'],
    ]);
    expect(matters(`* Maten: ${told}\n* Badet: ${told}\n* Klarspråk: ${told}`)).toEqual([
      ...['project|Maten', 'project|Badet', 'project|Klarspråk|klarsprak'],
    ]);
  });

  it('a project’s name begins a part only in a round of reports', () => {
    const lead = `Klarspråk börjar nu växa.\n\nDigitalt utanförskap är på gång.`;
    expect(matters(`Genomgång av våra projekt\n\n${lead}`)).toEqual([
      ...[
        'agenda|Genomgång av våra projekt',
        'project|Klarspråk|klarsprak',
        'project|Digitalt utanförskap|digitalt',
      ],
    ]);
    expect(matters(`Fritidsbanken\n\n${told}\n\n${lead}`)).toEqual(['project|Fritidsbanken|banken']);
  });
});

describe('which projects a heading is about', () => {
  it.each([
    ['Klarspråket', 'klarsprak'],
    ['Klarspråksgruppen', 'klarsprak'],
    ['Fritidsbankens lokal', 'banken'],
    ['Klarspåk', 'klarsprak'],
    ['Lägesrapport från Klarspråk', 'klarsprak'],
    ['Rekrytering', 'rekrytering'],
    ['Bättre hälsa för unga romer/och din hälsa Helsingborg', 'romer+din-halsa'],
    ['Klarspråk och Digitalisering', 'klarsprak+digitalt'],
    ['Hälsa', 'halsa'],
  ])('%s: %s', (heading, slugs) => {
    expect(matters(`## ${heading}\n${told}`)).toEqual([`project|${heading}|${slugs}`]);
  });

  it.each([
    ['Övrigt', 'agenda'],
    ['Nästa möte', 'next-meeting'],
    ['Mötetider', 'schedule'],
    ['Lokal', 'other'],
    ['Föregående protokoll', 'other'],
    ['Val av justerare', 'other'],
    ['Mötets öppnande', 'other'],
    ['Ekonomi', 'other'],
    ['Gemensam utvecklingsgrupp', 'group'],
    ['Hälsa och säkerhet på jobbet samt fika', 'other'],
  ])('%s is no project: %s', (heading, kind) => {
    const sections = propose(`Möte 3 maj 2017\n\n## ${heading}\n${told}`, { register }).sections;
    expect(sections[1]).toMatchObject({ projects: [] });
    if (kind !== 'other') expect(sections[1]?.kind).toBe(kind);
  });

  it('a name nobody knows is proposed as a new project', () => {
    const text = `Möte 3 maj 2017\n\nBokbytet på torget\n\n${told}`;
    const [, section] = propose(text).sections;
    expect(section).toMatchObject({ kind: 'project', projects: [] });
    expect(section?.newProjects?.map(({ from, to }) => text.slice(from, to))).toEqual(['Bokbytet på torget']);
  });
});

describe('where sections lie', () => {
  it('projects under the round they are told in', () => {
    const text = `Möte 3 maj 2017\n\n1. Genomgång av projekt\n\nKlarspråk\n\n${told}\n\n2. Övrigt\n\n${told}`;
    const { sections } = propose(text, { register });
    const [, round, project, other] = sections;
    expect(project?.parent).toBe(round?.id);
    expect(other?.parent).toBeUndefined();
  });

  it('an id never holds a heading’s own words', () => {
    const { sections } = propose(`Möte 3 maj 2017\n\nTack till Anna Ek\n\n${told}`);
    expect(sections.map(({ id }) => id)).toEqual(['huvud', 'avsnitt-2']);
  });
});

describe('a project that nobody has registered', () => {
  const named = (text: string) => {
    const whole = `Nätverksträff 3 maj 2023\n\n${text}\n`;
    return propose(whole).sections.flatMap(({ newProjects = [], number = '' }) =>
      newProjects.map(({ from, to }) => `${number}|${whole.slice(from, to)}`),
    );
  };
  const going = 'Arbetet har börjat och femton volontärer hjälper till varje vecka.';

  it.each([
    [`Gläntan\n§ 14\n${going}\n\nBokbussen\n§ 15\n${going}`, ['14|Gläntan', '15|Bokbussen']],
    [`Gläntan\n\n12.\n\n${going}\n\nBokbussen\n13.\n${going}`, ['12|Gläntan', '13|Bokbussen']],
    [
      `§ 14\nProjekt Gläntan\n\n${going}\n\n§ 15\nBokbussen\n\n${going}`,
      ['14|Projekt Gläntan', '15|Bokbussen'],
    ],
    [
      `*Gläntan* röjningen är igång och femton volontärer är med.\n\n**Bokbussen** kör från och med maj till tre byar.`,
      ['|Gläntan', '|Bokbussen'],
    ],
    [`*Anna* ringer kommunen om lokalen.\n\n*Bo* köper kaffe och bullar till alla.`, []],
    [`Röjning vid sjön (proj Gläntan)\n${going}`, ['|Gläntan']],
    [`Ny idé: Cykelköket. Vi vill ha en verkstad där alla lagar sin cykel.`, ['|Cykelköket']],
    [`Projektet Bokbussen kör från och med maj, och många vill åka med.`, ['|Bokbussen']],
  ])('is named by %j', (text, found) => {
    expect(named(text)).toEqual(found);
  });

  it('is no label in bold of a head', () => {
    expect(
      propose(
        '# Skolråd 3 maj 2023\n\n**Skolan:** Rektor Anna Ek, Lisa Lund\n**Föräldrar:** Bo Al, Sven Ask\n',
      ).attendance,
    ).toHaveLength(4);
  });
});

describe('a heading that says nothing of its own', () => {
  it.each([
    // The first sentence names the one project that all of it is about.
    [
      `1. Kort lägesrapport\nFritidsbanken har flyttat in i biblioteket. ${told}\n2. Övrigt\n${told}`,
      'project|1|Kort lägesrapport|banken',
    ],
    [`§ 7\n\nKlarspråk har fått pengar. ${told}\n\n§ 8\n\n${told}`, 'project|7|klarsprak'],
    // Two, or one that only comes up later, make no section of theirs.
    [
      `1. Information\nKlarspråk och Fritidsbanken har fått pengar. ${told}\n2. Övrigt\n${told}`,
      'other|1|Information',
    ],
    [`1. Information\n${told} Fritidsbanken har flyttat.\n2. Övrigt\n${told}`, 'other|1|Information'],
    // A heading with words of its own keeps them.
    [
      `1. Trivselregler i huset\nFritidsbanken har flyttat in. ${told}\n2. Övrigt\n${told}`,
      'project|1|Trivselregler i huset',
    ],
  ])('%j', (text, first) => {
    const [found] = matters(text);
    expect(found?.replace(/^agenda/, 'other')).toBe(first);
  });
});

it('a part with a heading that could stand under anything is about what it lies under', () => {
  expect(
    matters(`## Klarspråk\n${told}\n### Tidplan\n${told}\n### Ekonomi\n${told}\n## Tidplan\n${told}`),
  ).toEqual([
    'project|Klarspråk|klarsprak',
    'project|Tidplan|klarsprak',
    'project|Ekonomi|klarsprak',
    'other|Tidplan',
  ]);
});

it('numbered headings in bold lie beside each other, not under the last without', () => {
  const { sections } = propose(`Möte 3 maj 2017\n\n1. Övrigt\n${told}\n\n**2. Klarspråk**\n${told}`, {
    register,
  });
  expect(sections.at(-1)).toMatchObject({ number: '2', kind: 'project' });
  expect(sections.at(-1)?.parent).toBeUndefined();
});
