import { noChoices } from '@utveckling/minutes/accept/choices';
import { propose } from '@utveckling/minutes/propose';
import { expect, test } from 'vitest';
import { piecesOf } from './marks-of.ts';
import { reviewItems } from './review-items.ts';

const text = [
  'Ledningsgrupp för utveckling 11 oktober 2018',
  '',
  'Närvarande: Kim Provsson, SOF, Alex Testman (sekreterare)',
  '',
  'Klarspråk',
  'Beslutades att en broschyr ska tas fram. Ring Kim på kim.provsson@example.org.',
].join('\n');

const proposal = propose(text);
const places = reviewItems({ text, proposal }, noChoices).filter(({ isPlace }) => isPlace);

test('the pieces are the document, each character once and in order', () => {
  const pieces = piecesOf(text.length, places);
  expect(pieces.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
});

test('everything that was read is marked somewhere, and what stands innermost comes first', () => {
  const pieces = piecesOf(text.length, places);
  const marked = new Set(pieces.flatMap(({ keys }) => keys));
  expect(marked.size).toBe(proposal.findings.length + proposal.attendance.length + proposal.guards.length);
  const mail = pieces.find(({ from, to }) => text.slice(from, to) === 'kim.provsson@example.org');
  expect(mail?.keys[0]).toMatch(/^skydd-/);
});
