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
      for (const { how, text: spoilt } of mutationsOf(text, text.length))
        holds(spoilt, propose(spoilt, { register, fileName }), how);
    },
  );

  it('says the same twice', () => {
    const spoilt = documents.map(({ text, fileName }, index) => {
      const mutations = mutationsOf(text, index);
      return { fileName, text: mutations[index % mutations.length]?.text ?? text };
    });
    const read = () => spoilt.map(({ text, fileName }) => propose(text, { register, fileName }));
    expect(read()).toEqual(read());
  });

  it('gives an answer to texts that are no minutes', () => {
    for (const { how, text } of strangeTexts()) holds(text, propose(text, { register }), how);
  });

  it.each(longLines().map(({ how }) => how))('comes to an end with a megabyte of %s on one line', (how) => {
    const text = longLines().find((line) => line.how === how)?.text ?? '';
    holds(text, propose(text, { register }), how);
  });
});

/** A proposal has its form, its parts are the whole text, and every place in it lies in the text. */
function holds(text: string, proposal: Proposal, how: string): void {
  expect(proposalSchema.safeParse(proposal).error, how).toBeUndefined();
  expect(faultsOf(text, proposal), how).toEqual([]);
}

function faultsOf(text: string, { sections, asides, attendance, findings, guards }: Proposal): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const { from, to } of [...sections].sort((a, b) => a.from - b.from)) {
    if (from < at) faults.push(`${from} is in two sections`);
    if (!isSetAside(asides, at, from)) faults.push(`${at}–${from} is in no section`);
    at = to;
  }
  if (!isSetAside(asides, at, text.length)) faults.push(`${at}–${text.length} is in no section`);
  for (const { from, to } of [...sections, ...asides, ...attendance, ...findings, ...guards])
    if (from >= to || to > text.length) faults.push(`${from}–${to} is no place in the text`);
  const ids = new Set(sections.map(({ id }) => id));
  if (ids.size !== sections.length) faults.push('two sections have one id');
  for (const { section } of [...findings, ...attendance])
    if (!ids.has(section)) faults.push(`${section} is no section`);
  return faults;
}

/** Whether every character of the stretch was set aside. */
function isSetAside(asides: Proposal['asides'], from: number, to: number): boolean {
  let at = from;
  for (const aside of asides) if (aside.from <= at && aside.to > at) at = aside.to;
  return at >= to;
}
