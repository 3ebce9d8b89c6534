import { describe, expect, test } from 'vitest';
import { linesOfPages, type PageItem } from './lines-of-pages.ts';

const item = (str: string, x: number, y: number): PageItem => ({
  ...{ str, x, y, width: str.length * 5, fontSize: 10 },
});
const left = [
  'Arbetet med bryggan har',
  'kommit igång. Sixten har',
  'fått löfte om virke från',
  'sågen. Bojar köps in och',
  'prövas i juni.',
];
const right = [
  'Turerna på tisdagar har',
  'gått bra och vi vill nu',
  'gå vidare. Regionen har',
  'sagt nej till att betala',
  'för fler turer.',
];
const column = (lines: readonly string[], x: number) =>
  lines.map((words, row) => item(words, x, 700 - row * 12));

describe('the lines of a page', () => {
  test('two columns that the document gives row by row are read one after the other', () => {
    const rows = column(left, 50).flatMap((words, index) => [words, column(right, 320)[index] ?? words]);
    expect(linesOfPages([rows])).toBe([...left, '', ...right].join('\n'));
  });

  test('two columns that the document gives one after the other stay so', () => {
    expect(linesOfPages([[...column(left, 50), ...column(right, 320)]])).toBe(
      [...left, '', ...right].join('\n'),
    );
  });

  test('a row of a table has three spaces between its cells', () => {
    const rows = [
      item('Anna Ek', 50, 700),
      item('Bryggan', 200, 700),
      item('Bertil Al', 50, 688),
      item('G7', 200, 688),
    ];
    expect(linesOfPages([rows])).toBe('Anna Ek   Bryggan\nBertil Al   G7');
  });

  test('more room is an empty line, and pages are parted by a form feed', () => {
    expect(linesOfPages([[item('Ett', 50, 700), item('Två', 50, 660)], [item('Tre', 50, 700)]])).toBe(
      'Ett\n\nTvå\fTre',
    );
  });
});
