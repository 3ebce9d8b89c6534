import { propose } from '@utveckling/minutes';
import { expect, test } from 'vitest';
import { piecesOf } from './marks-of.ts';

const text = [
  'Ledningsgrupp för utveckling 11 oktober 2018',
  '',
  'Närvarande: Kim Provsson, SOF, Alex Testman (sekreterare)',
  '',
  'Klarspråk',
  'Beslutades att en broschyr ska tas fram. Ring Kim på kim.provsson@example.org.',
].join('\n');

test('the pieces are the document, each character once and in order', () => {
  const pieces = piecesOf(text.length, propose(text));
  expect(pieces.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
});

test('everything that was read is marked somewhere, and what stands innermost comes first', () => {
  const proposal = propose(text);
  const pieces = piecesOf(text.length, proposal);
  const marked = new Set(pieces.flatMap(({ keys }) => keys));
  expect(marked.size).toBe(proposal.findings.length + proposal.attendance.length + proposal.guards.length);
  const mail = pieces.find(({ from, to }) => text.slice(from, to) === 'kim.provsson@example.org');
  expect(mail?.keys[0]).toMatch(/^skydd-/);
});
