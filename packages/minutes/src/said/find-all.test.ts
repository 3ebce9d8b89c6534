import fc from 'fast-check';
import { expect, test } from 'vitest';
import text000 from '../../../../seeds/minutes/000_15c967ec190d0aa3.txt?raw';
import text001 from '../../../../seeds/minutes/001_cc5e0836bf31793e.txt?raw';
import text002 from '../../../../seeds/minutes/002_177f938b534eda2f.txt?raw';
import text003 from '../../../../seeds/minutes/003_bace62ee3e1d3240.txt?raw';
import text004 from '../../../../seeds/minutes/004_6ca101327afddc16.txt?raw';
import { proposalSchema } from '../proposal.ts';
import { propose } from '../propose.ts';
import { smallRegister } from './testing-say.ts';

const texts = [text000, text001, text002, text003, text004];

test('what is found has the shape of a proposal, an id of its own, and words in its own section', () => {
  for (const text of texts) {
    const proposal = proposalSchema.parse(propose(text, { register: smallRegister }));
    expect(new Set(proposal.findings.map(({ id }) => id)).size).toBe(proposal.findings.length);
    for (const { section, from, to } of proposal.findings) {
      const its = proposal.sections.find(({ id }) => id === section);
      expect(from).toBeGreaterThanOrEqual(its?.from ?? Number.NaN);
      expect(to).toBeLessThanOrEqual(its?.to ?? Number.NaN);
      expect(text.slice(from, to).trim()).not.toBe('');
    }
  }
});

test('the same text tells the same, whatever was read before it', () => {
  const first = propose(text002).findings;
  propose(text003);
  expect(propose(text002).findings).toEqual(first);
});

test('pieces of minutes put together anyhow give a proposal of the right shape', () => {
  const pieces = texts.flatMap((text) => text.split(/(?<=[.\n])/u));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (some) => {
      proposalSchema.parse(propose(some.join('')));
    }),
    { numRuns: 40 },
  );
});

test('what fills in a form – head, signatures, labels – is no note', () => {
  const text = `Sammanträdesprotokoll
Plats och tid          Rådhuset, kl 9.00-11.00

Beslutande             Anna Ekdal, ordförande

Justeringens plats     Rådhuset 2021-10-19
Underskrifter
         Sekreterare   ………………   Paragrafer 155-168
                       Bo Almgren

§ 155 Kvartalsrapport
Ekonomen redogör för rapporten.

Nämnden beslutar
att godkänna rapporten

Expedieras till: ekonomiavdelningen

§ 156 Övriga frågor
Inga.

Vid pennan: Bo Almgren
`;
  const { findings } = propose(text);
  const notes = findings.filter(({ claim }) => claim.kind === 'note');
  expect(notes.map(({ from, to }) => text.slice(from, to))).toEqual(['Ekonomen redogör för rapporten.']);
});
