import { expect, test } from 'vitest';
import march from '../../../../seeds/minutes/000_15c967ec190d0aa3.txt?raw';
import october from '../../../../seeds/minutes/002_177f938b534eda2f.txt?raw';
import april from '../../../../seeds/minutes/004_6ca101327afddc16.txt?raw';
import { glossaryOf } from './glossary-of.ts';

const real = glossaryOf(
  [
    { source: '000', text: march },
    { source: '002', text: october },
    { source: '004', text: april },
  ],
  ['AMF', 'SOF'],
);
const term = (name: string) => real.find((one) => one.term === name);

test('a term that the minutes explain in two ways shows both, with their places', () => {
  expect(term('OCN')).toMatchObject({
    state: 'explained-two-ways',
    meanings: [
      { meaning: 'open college network', places: [{ source: '000' }] },
      { meaning: 'open colleague network', places: [{ source: '002' }] },
    ],
  });
});

test('abbreviations that are never explained are flagged, each where it stands', () => {
  for (const name of ['IOP', 'BEA', 'G7', 'RSMH']) expect(term(name)?.state, name).toBe('never-explained');
  const [place] = term('IOP')?.places ?? [];
  expect(march.slice(place?.from, place?.to)).toBe('IOP');
});

test('what a register has in full, and what everybody knows, is no riddle', () => {
  for (const name of ['AMF', 'SOF', 'EU', 'HR']) expect(term(name)).toBeUndefined();
});

test('a sentence that says what something is explains it', () => {
  expect(term('Validering')?.meanings.map(({ meaning }) => meaning)).toEqual([
    'möjlighet att få intyg om vilka kunskaper en person har',
  ]);
  expect(term('IPS')?.meanings[0]?.meaning).toBe('individual placement and support');
});

test('what is said to be good, big or recurring is not explained by that', () => {
  const text =
    'Digitalt utanförskap är ett bra exempel att inleda detta arbete med.\nYoga är en återkommande hälsoaktivitet.\nLekia är en stor affär.';
  expect(glossaryOf([{ source: 'x', text }])).toEqual([]);
  for (const name of ['Digitalt utanförskap', 'Yoga']) expect(term(name)).toBeUndefined();
});

test('the words may stand before their abbreviation; people and their initials are no terms', () => {
  const terms = glossaryOf([
    {
      source: 'x',
      text: 'Vi vill ha ett idéburet offentligt partnerskap (IOP).\nNärvarande: Josef Berg (JB)\nAnna är en god vän till oss alla.',
    },
  ]);
  expect(terms).toMatchObject([
    { term: 'IOP', state: 'explained', meanings: [{ meaning: 'idéburet offentligt partnerskap' }] },
  ]);
});

test('brackets that are not made of the letters explain nothing', () => {
  expect(glossaryOf([{ source: 'x', text: 'RSMH (till klockan tio)' }])).toMatchObject([
    { term: 'RSMH', state: 'never-explained' },
  ]);
});
