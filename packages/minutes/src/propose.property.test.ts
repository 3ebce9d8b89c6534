import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposalSchema } from './proposal.ts';
import { propose } from './propose.ts';
import { piecesOf } from './text/pieces-of.ts';

const lines = [
  'Ledningsgrupp för utveckling 23 mars',
  'Närvarande',
  'Anna Ek, Bryggan (till klockan 10:30)',
  'Frånvarande: Bertil Al',
  '1. Genomgång av våra projekt',
  '§ 12',
  '§ 13 Val av justerare',
  '## Klarspråk',
  '[Lokal](#)',
  '**Beslut:** vi köper stolar.',
  'Klarspråk – det har varit frånfall i gruppen och vi behöver fler som vill vara med i arbetet fram-',
  'över, så att det går.',
  '- Kaffe',
  '| Namn | Organisation |',
  '========',
  '2 (3)',
  '- 2 -',
  '\f',
  '',
  '  ',
  'Nästa möte: 16 januari kl. 14.30',
  'Justerandes sign',
  '\ufeff',
  '\r',
  'a\u00adb \u2028 \ud83d\ude00 \ud83d',
  '((((((((((((((((((((',
  '****************************************',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 40 })
  .chain((parts) => fc.constantFrom('\n', '\r\n', '\n\n', ' ', '').map((end) => parts.join(end)));

const register = {
  groups: [{ id: 'lg', name: 'Ledningsgrupp för utveckling', aliases: [] }],
  projects: [{ slug: 'klarsprak', name: 'Klarspråk', aliases: ['klartext'] }],
  parties: [],
  organisations: [{ id: 'bryggan', name: 'Bryggan', aliases: [] }],
  people: [{ id: 'p1', spellings: ['Anna Ek'] }],
  meetings: [],
  schedules: [],
};

describe('a proposal of any text', () => {
  it('has the form of a proposal, and each character is a section’s or was set aside', () => {
    fc.assert(
      fc.property(text, (words) => {
        const made = propose(words, { register, fileName: 'x 2017-03-23.txt' });
        expect(proposalSchema.safeParse(made).error).toBeUndefined();
        const pieces = piecesOf(words, made.sections, made.asides);
        expect(pieces.map(({ from, to }) => words.slice(from, to)).join('')).toBe(words);
        expect(pieces.every(({ section, aside }) => (section === undefined) !== (aside === undefined))).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is the same when the same text is read again', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(propose(words, { register })).toEqual(propose(words, { register }));
      }),
      { numRuns: 50 },
    );
  });
});
