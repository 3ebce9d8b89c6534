import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

const pieces = (text: string, marks: { id: string; from: number; to: number }[]) =>
  cutText(text, marks).flatMap((paragraph) => paragraph.pieces);

const markOf = (id: string, text: string, words: string) => {
  const from = text.indexOf(words);
  return { id, from, to: from + words.length };
};

test('a sentence inside a sentence is cut out, and both keep their anchor on their first piece', () => {
  const text = 'Samir berättar. Om idén ska bli verklighet måste fler in och så vidare.';
  const outer = markOf('outer', text, text);
  const inner = markOf('inner', text, 'Om idén ska bli verklighet måste fler in');
  expect(
    pieces(text, [outer, inner]).map(({ text, marks, starts, ends }) => ({ text, marks, starts, ends })),
  ).toEqual([
    { text: 'Samir berättar. ', marks: ['outer'], starts: ['outer'], ends: [] },
    {
      text: 'Om idén ska bli verklighet måste fler in',
      marks: ['outer', 'inner'],
      starts: ['inner'],
      ends: ['inner'],
    },
    { text: ' och så vidare.', marks: ['outer'], starts: [], ends: ['outer'] },
  ]);
});

test('one sentence that tells several things carries all their anchors', () => {
  const text = 'Verksamheten behöver komma igång!';
  const [piece] = pieces(text, [markOf('a', text, text), markOf('b', text, text)]);
  expect(piece?.starts).toEqual(['a', 'b']);
});

test('a link without a target shows its words, and a mark that begins at its sign is anchored there', () => {
  const text = '[Din hälsa Helsingborg](#) informerar.';
  const cut = pieces(text, [{ id: 'a', from: 0, to: text.length }]);
  expect(cut.map(({ text, look, starts }) => ({ text, look, starts }))).toEqual([
    { text: 'Din hälsa Helsingborg', look: 'link', starts: ['a'] },
    { text: ' informerar.', look: 'words', starts: [] },
  ]);
});

test('words that stand for a masked passage are told apart', () => {
  const text = 'Fem vuxna. [utelämnat: uppgift om barn] Mer text.';
  expect(pieces(text, []).map(({ text, look }) => [text, look])).toEqual([
    ['Fem vuxna. ', 'words'],
    ['[utelämnat: uppgift om barn]', 'masked'],
    [' Mer text.', 'words'],
  ]);
});

test('empty lines part paragraphs, single line breaks stay inside them', () => {
  const text = '\nEtt.\n- två\n- tre\n \n\nFyra.\n';
  expect(cutText(text, []).map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
    'Ett.\n- två\n- tre',
    'Fyra.',
  ]);
});

test('whatever the marks, no word is lost or said twice', () => {
  const words = fc
    .array(fc.constantFrom('a', 'å', ' ', '\n', '.', 'ord'), { maxLength: 60 })
    .map((parts) => parts.join(''));
  const spans = fc.array(fc.tuple(fc.nat(90), fc.nat(90)), { maxLength: 8 });
  fc.assert(
    fc.property(words, spans, (text, ranges) => {
      const marks = ranges.map(([a, b], index) => ({
        id: `${index}`,
        from: Math.min(a, b),
        to: Math.max(a, b),
      }));
      const cut = pieces(text, marks);
      expect(
        cut
          .map((piece) => piece.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
      for (const piece of cut) {
        const covering = marks
          .filter(({ from, to }) => from < piece.to && to > piece.from)
          .map(({ id }) => id);
        expect(piece.marks).toEqual(covering);
      }
      const anchors = cut.flatMap(({ starts }) => starts);
      expect(new Set(anchors).size).toBe(anchors.length);
    }),
  );
});
