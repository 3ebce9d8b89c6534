import { describe, expect, it } from 'vitest';
import { type Proposal, proposalSchema } from '../src/proposal.ts';
import { propose } from '../src/propose.ts';
import { longLines, mutationsOf, strangeTexts } from './mutate.ts';
import { readCorpus } from './read-corpus.ts';
import { seedRegister } from './seed-register.ts';

const documents = readCorpus();
const register = seedRegister('none');

describe('whatever text comes, the reader', () => {
  it.each(documents)(
    'accounts for every character of $set/$fileName, spoilt in every way',
    ({ text, fileName }) => {
      for (const seed of [1, 2, 3])
        for (const { how, text: spoilt } of mutationsOf(text, seed))
          holds(spoilt, propose(spoilt, { register, fileName }), `${how}, ${seed}`);
    },
  );

  it.each(documents)('says the same twice of $set/$fileName', ({ text, fileName }) => {
    for (const { how, text: spoilt } of mutationsOf(text, 4))
      expect(propose(spoilt, { register, fileName }), how).toEqual(propose(spoilt, { register, fileName }));
  });

  it('gives an answer to texts that are no minutes', () => {
    for (const { how, text } of strangeTexts()) holds(text, propose(text, { register }), how);
  });

  it.each(longLines())('comes to an end with a megabyte of $how on one line', ({ how, text }) => {
    holds(text, propose(text, { register }), how);
  });
});

/** A proposal has its form, its parts are the whole text, and every place in it lies in the text. */
function holds(text: string, proposal: Proposal, how: string): void {
  expect(proposalSchema.safeParse(proposal).error, how).toBeUndefined();
  const { sections, asides, attendance, findings, guards } = proposal;
  let at = 0;
  for (const { from, to } of [...sections].sort((a, b) => a.from - b.from)) {
    expect(from, `${how}: sections meet`).toBeGreaterThanOrEqual(at);
    expect(isSetAside(asides, at, from), `${how}: ${at}–${from} is in no section`).toBe(true);
    at = to;
  }
  expect(isSetAside(asides, at, text.length), `${how}: ${at}–${text.length} is in no section`).toBe(true);
  for (const { from, to } of [...sections, ...asides, ...attendance, ...findings, ...guards]) {
    expect(from, how).toBeLessThan(to);
    expect(to, how).toBeLessThanOrEqual(text.length);
  }
  const ids = sections.map(({ id }) => id);
  expect(new Set(ids).size, how).toBe(ids.length);
  for (const { section } of [...findings, ...attendance]) expect(ids, how).toContain(section);
}

/** Whether every character of the stretch was set aside. */
function isSetAside(asides: Proposal['asides'], from: number, to: number): boolean {
  let at = from;
  for (const aside of asides) if (aside.from <= at && aside.to > at) at = aside.to;
  return at >= to;
}
