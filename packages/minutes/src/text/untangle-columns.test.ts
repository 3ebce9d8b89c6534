import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untangleColumns } from './untangle-columns.ts';

const left = [
  'Badplatsen',
  'Arbetet med bryggan har kommit',
  'igång. Sixten har fått löfte om',
  'virke från sågen. Styrelsen ska',
  'köpa två livbojar och pröva dem',
  'före midsommar.',
];
const right = [
  'Bybussen',
  'Turerna på tisdagar har gått',
  'bra och styrelsen vill nu gå',
  'vidare. Regionen har däremot',
  'sagt nej till att betala för',
  'fler turer.',
];
const beside = (one: readonly string[], other: readonly string[], width = 38) =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, index) =>
    `${(one[index] ?? '').padEnd(width)}${other[index] ?? ''}`.trimEnd(),
  );
const text = (...lines: readonly (string | readonly string[])[]) => lines.flat().join('\n');

describe('two columns beside each other', () => {
  it('are read one after the other', () => {
    expect(untangleColumns(text(beside(left, right)))).toBe(text(left, '', right));
  });

  it('under a title and over a page mark', () => {
    const page = text(
      'BYBLADET                                             nr 3',
      '',
      beside(left, right),
      '',
      '                    2',
    );
    expect(untangleColumns(page)).toBe(
      text('BYBLADET                                             nr 3', '', left, '', right, '', '2'),
    );
  });

  it('also where the next page has only little of them', () => {
    const page = text(beside(['Nästa möte', 'Tisdag.'], ['Till sist', 'Tack!']));
    expect(untangleColumns(`${text(beside(left, right))}\f${page}`)).toBe(
      `${text(left, '', right)}\f${text('Nästa möte', 'Tisdag.', '', 'Till sist', 'Tack!')}`,
    );
  });

  it.each([
    [
      'a table of tasks',
      beside(
        [
          'Skriva avtal med',
          'kommunen om lokalen',
          'Fråga regionen om',
          'bidrag till resor',
          'Köpa in',
          'två livbojar',
        ],
        ['Anna', '3 maj', 'Bertil', '4 maj', 'Cecilia', '5 maj'],
      ),
    ],
    [
      'a header with labels',
      beside(
        ['Plats och tid', '', 'Beslutande', '', 'Utses att', 'justera'],
        ['Rådsalen, torsdag klockan', 'nio till tolv', 'Anna Ek (S)', 'Bertil Al (M)', 'Cecilia Ur', ''],
        24,
      ),
    ],
    ['signatures', beside(['Vid protokollet', '', 'Anna Ek'], ['Justeras', '', 'Bertil Al'])],
    [
      'names and what they are',
      beside(
        left.map((_, index) => `Anna Ek ${index}`),
        right.map(() => 'ordförande'),
      ),
    ],
    ['running text', left],
  ])('%s stays as it is', (_, lines) => {
    expect(untangleColumns(text(lines))).toBe(text(lines));
  });
});

describe('any text', () => {
  const line = fc.array(
    fc.constantFrom('ord', 'Ord.', 'en rad som går', 'vidare här', '   ', '      ', '\t'),
    { maxLength: 6 },
  );
  const any = fc
    .array(
      line.map((parts) => parts.join('')),
      { maxLength: 40 },
    )
    .chain((lines) => fc.constantFrom('\n', '\n\f').map((end) => lines.join(end)));
  const signs = (words: string) => [...words.replaceAll(/[ \n]/g, '')].sort().join('');

  it('keeps every character but room', () => {
    fc.assert(
      fc.property(any, (words) => {
        expect(signs(untangleColumns(words))).toBe(signs(words));
      }),
    );
  });

  it('is untangled once', () => {
    const once = untangleColumns(text(beside(left, right)));
    expect(untangleColumns(once)).toBe(once);
  });
});
