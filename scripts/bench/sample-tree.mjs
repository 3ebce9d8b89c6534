const beginnings = [
  'Digital',
  'Brukar',
  'Familje',
  'Fritids',
  'Hälso',
  'Invånar',
  'Klarspråks',
  'Område',
  'Sysselsättnings',
  'Utvecklings',
];
const endings = [
  'arbete',
  'medverkan',
  'bank',
  'grupp',
  'samordning',
  'vägledning',
  'stöd',
  'utbildning',
  'reportrar',
  'inkludering',
];
const tails = ['', ' i Adolfsberg', ' för unga', ' vid rekrytering', ' och hälsa', ' på Ria'];
const statuses = ['idea', 'exploring', 'trying', 'running', 'spreading', 'paused'];
const day = '2017-03-23';

/** A tree of `count` fruits with Swedish names, on up to nine branches: the same for the same count. */
export function sampleTree(count) {
  const random = seeded(count);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const themes = Array.from({ length: Math.min(9, Math.ceil(count / 5)) }, (_, index) => ({
    id: `gren-${index}`,
    name: `${pick(beginnings)}${pick(endings)}`,
    order: index + 1,
  }));
  const parties = ['amf', 'sof', 'bruk'].map((id, index) => {
    return {
      id,
      name: id.toUpperCase(),
      shortName: id.toUpperCase(),
      colour: '#2F6DA8',
      leaf: 'oval',
      order: index + 1,
    };
  });
  const projects = Array.from({ length: count }, (_, index) => {
    const status = pick(statuses);
    return {
      slug: `frukt-${index}`,
      name: `${pick(beginnings)}${pick(endings)}${pick(tails)}`,
      theme: pick(themes).id,
      grade: 'shared',
      reading: 'stated',
      status,
      mentions: [{ on: day, meeting: day }],
      statuses: [{ on: day, certainty: 'stated', status, reading: 'stated' }],
      stances: parties.map(({ id }) => ({
        on: day,
        certainty: 'stated',
        party: id,
        stance: 'committed',
        reading: 'stated',
      })),
      coordination: [],
    };
  });
  const relations = Array.from({ length: Math.floor(count / 4) }, () => {
    return { a: pick(projects).slug, b: pick(projects).slug, relation: 'related', on: day };
  }).filter(({ a, b }) => a !== b);
  const meetings = [{ id: day, date: day, certainty: 'stated', title: 'Möte' }];
  return {
    id: `prov-${count}`,
    name: 'Prov',
    sentence: '',
    parties,
    themes,
    projects,
    relations,
    beside: [],
    sky: [],
    meetings,
  };
}

/** The part of a tree that its layout is told. */
export function layoutInput({ themes, projects, relations, parties }) {
  return {
    branches: themes,
    fruits: projects.map(({ slug, name, theme }) => ({ id: slug, name, branch: theme })),
    relations: relations.map(({ a, b }) => ({ a, b, wish: false })),
    roots: parties,
    sky: [],
    beside: [],
  };
}

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
