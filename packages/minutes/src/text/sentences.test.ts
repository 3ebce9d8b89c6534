import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const read = (words: string) => sentences(words).map(({ from, to }) => words.slice(from, to));

describe('sentences', () => {
  it('end at full stops, question marks and exclamation marks', () => {
    expect(read('Vi ses. Kan vi det? Ja! "Bra." Hejdå.')).toEqual([
      'Vi ses.',
      'Kan vi det?',
      'Ja!',
      '"Bra."',
      'Hejdå.',
    ]);
  });

  it.each([
    'Mötet börjar kl. 10.00 i aulan.',
    'Klockan 10.00 Vi ses då.',
    'Vi behöver t.ex. Anna och bl.a. Bertil.',
    'Vi talade om lokaler m.m. som behövs.',
    'Ärendet har dnr. SN 2020/12 och nr. 3 i listan.',
    'Det är ca. 20 st. stolar.',
    'Förvaltningarna resp. Föreningarna svarar.',
    'Skrivet av A. Svensson och K. G. Berg.',
    'Se § 5. Beslutet gäller.',
    'Den 2. mars ses vi.',
    'Det kostar 3.500 kr.',
    'Vi ses fr.o.m. 3 mars t.o.m. 4 april.',
    'Mötet hålls torsd. den 3 nov. i Lund.',
    'Se www.exempel.se för mer.',
  ])('are not cut: %s', (words) => {
    expect(read(words)).toEqual([words]);
  });

  it.each([
    [['Vi köpte stolar m.m.', 'Sedan gick vi.']],
    [['Det kostar 200 kr.', 'Vi köper.']],
    [['Målet är 2017.', 'Staden ska nå dit.']],
    [['Hon heter Anna.', '20 personer kom.']],
  ])('are cut after such words too, when the next begins anew: %j', (parts) => {
    expect(read(parts.join(' '))).toEqual(parts);
  });

  it('are the items of a list, without their marks', () => {
    expect(read('- Kaffe\n• Te\n* Vatten och bröd. Mer te.')).toEqual([
      'Kaffe',
      'Te',
      'Vatten och bröd.',
      'Mer te.',
    ]);
  });

  it('are the cells of a table', () => {
    expect(read('Vad\tVem\n| Ringa | Anna |\nBoka lokal    Bertil')).toEqual([
      ...['Vad', 'Vem', 'Ringa', 'Anna', 'Boka lokal', 'Bertil'],
    ]);
  });
});
