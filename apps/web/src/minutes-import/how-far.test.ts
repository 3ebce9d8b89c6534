import { noChoices } from '@utveckling/minutes/accept/choices';
import { propose } from '@utveckling/minutes/propose';
import { expect, test } from 'vitest';
import { howFar } from './how-far.ts';
import { reviewItems } from './review-items.ts';

const head = 'Ledningsgrupp för utveckling 11 oktober 2018\n\nNärvarande: Kim Provsson, SOF\n\n';
const read = (text: string) => ({ text, proposal: propose(text) });
const review = (body: string, choices = noChoices) => howFar(reviewItems(read(`${head}${body}`), choices));

test('where nothing was ever unsure, nothing is said to have been seen', () => {
  expect(review('Övrigt\nBeslutades att köpa en skrivare.\n')).toBe('nothing-unsure');
});

test('what asks is left to look at until it is decided, and then all is seen', () => {
  const body = 'Övrigt\nAlex tar fram ett avtal.\n';
  expect(review(body)).toBe('left');
  const { findings } = propose(`${head}${body}`);
  const dropped = Object.fromEntries(findings.map(({ id }) => [id, { do: 'drop' as const }]));
  expect(review(body, { ...noChoices, findings: dropped })).toBe('all-seen');
});

test('a document of which nothing was read is neither', () => {
  const undecided = reviewItems(read('Solen sken.\n'), noChoices);
  expect(howFar(undecided)).toBe('left');
  expect(howFar(undecided.map((one) => ({ ...one, decided: true })))).toBe('nothing-read');
});
