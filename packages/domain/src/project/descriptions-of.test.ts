import { expect, test } from 'vitest';
import { descriptionsOf } from './descriptions-of.ts';
import type { EntryView } from './entry-schema.ts';

const history = [
  entry('2026-12-10', 'minutes', 'Protokollet efteråt'),
  entry('2026-11-24', 'written', 'Först', '2026-11-24T09:00:00.000Z'),
  entry('2026-11-24', 'written', 'Sist', '2026-11-24T09:05:00.000Z'),
  entry('2017-03-23', 'minutes', 'En mening'),
  entry('2017-03-23', 'minutes', 'En till'),
];
const texts = (entries: readonly EntryView[]) => descriptionsOf(entries, 'why').map(({ text }) => text);

test('the words that were written last hold, and what minutes have said since', () => {
  expect(texts(history)).toEqual(['Sist', 'Protokollet efteråt']);
});

test('before anybody has written, all that minutes say holds', () => {
  expect(texts(history.slice(3))).toEqual(['En mening', 'En till']);
});

test('what was corrected holds no more, and another aspect is another', () => {
  const corrected = history.map((one) => (one.text === 'Sist' ? { ...one, correctedBy: 'x' } : one));
  expect(texts(corrected)[0]).toBe('Först');
  expect(descriptionsOf(history, 'how')).toEqual([]);
});

function entry(on: string, from: 'minutes' | 'written', text: string, at = ''): EntryView {
  return {
    id: text,
    on,
    certainty: 'stated',
    kind: 'description',
    text,
    claim: { kind: 'description', aspect: 'why' },
    projects: ['klarsprak'],
    source: { meeting: '', section: '', sectionId: '', quote: text },
    ...(from === 'written' ? { written: { change: text, at } } : {}),
  };
}
