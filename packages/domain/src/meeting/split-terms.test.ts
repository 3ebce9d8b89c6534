import { expect, test } from 'vitest';
import type { ShortTerm } from './glossary-schema.ts';
import { splitTerms, termsIn } from './split-terms.ts';

const term = (word: string): ShortTerm => ({
  id: word.toLowerCase(),
  term: word,
  state: 'never-explained',
  meanings: [],
});
const terms = [term('BEA'), term('IOP'), term('OCN'), term('Validering')];
const marked = (...texts: string[]) =>
  splitTerms(texts, terms).map((pieces) =>
    pieces.map((piece) => (piece.term === undefined ? piece.text : `«${piece.text}»`)).join(''),
  );

test('a term is marked where it stands first, and only there', () => {
  expect(marked('Kan IOP vara en möjlighet? IOP är nytt.')).toEqual([
    'Kan «IOP» vara en möjlighet? IOP är nytt.',
  ]);
  expect(marked('Kan IOP', ' vara IOP?')).toEqual(['Kan «IOP»', ' vara IOP?']);
});

test('an abbreviation is met before a hyphen or bracket, not inside a word or with small letters', () => {
  expect(marked('Vi kan anställa på BEA-avtal. gått OCN(open colleague network)')).toEqual([
    'Vi kan anställa på «BEA»-avtal. gått «OCN»(open colleague network)',
  ]);
  expect(marked('BEATA och bea')).toEqual(['BEATA och bea']);
});

test('another word is met with its endings and a small letter', () => {
  expect(marked('Valideringen sker här. Om validering.')).toEqual([
    '«Valideringen» sker här. Om validering.',
  ]);
  expect(marked('utan valideringskrav')).toEqual(['utan valideringskrav']);
});

test('put together the pieces are the words', () => {
  const text = 'OCN, IOP och Validerings BEA.';
  expect(
    splitTerms([text], terms)[0]
      ?.map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(termsIn([text], terms).map((one) => one.term)).toEqual(['BEA', 'IOP', 'OCN', 'Validering']);
});

test('without terms the words are one piece', () => {
  expect(splitTerms(['Kan IOP'], [])).toEqual([[{ from: 0, text: 'Kan IOP' }]]);
});
