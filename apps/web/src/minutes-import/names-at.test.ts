import { expect, test } from 'vitest';
import { namesAt } from './names-at.ts';

test('names and words for people in a sentence are found where they stand', () => {
  const text = 'Klart. Gösta Strand och jag ringer Ann-Marie; sekreteraren skriver.';
  const found = namesAt(text, { from: 7, to: text.length });
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([
    'Gösta Strand',
    'jag',
    'Ann-Marie',
    'sekreteraren',
  ]);
});
