import { describe, expect, it } from 'vitest';
import { propose } from '../propose.ts';
import { emptyRegister } from '../register.ts';

const read = (text: string) =>
  propose(text, { register: emptyRegister }).attendance.map(({ name, affiliation, presence, role }) => {
    const words = (range: { from: number; to: number } | undefined) =>
      range === undefined ? '' : text.slice(range.from, range.to);
    return [words(name), words(affiliation), presence, role].filter((one) => one).join('|');
  });
const told = (sentence: string, end = '') => read(`Nätverksträff 3 maj 2023\n\n${sentence}\n${end}`);

describe('who came, told in sentences', () => {
  it.each([
    ['Vi var Lisa, Ahmed och Anna Ek.', ['Lisa|present', 'Ahmed|present', 'Anna Ek|present']],
    ['Närvarande på mötet var Lisa och Ahmed från Solkraft.', ['Lisa|present', 'Ahmed|Solkraft|present']],
    [
      'På mötet deltog Anna Ek, Bertil Al och projektledaren Lisa.',
      ['Anna Ek|present', 'Bertil Al|present', 'Lisa|present'],
    ],
    ['De som var med var Lisa och Ahmed.', ['Lisa|present', 'Ahmed|present']],
    [
      'Vi var Lisa, två från Solkraft (Rut Ek och Abdi Al) och Ahmed.',
      ['Lisa|present', 'Rut Ek|present', 'Abdi Al|present', 'Ahmed|present'],
    ],
    ['Lisa och Ahmed träffades på torget.', ['Lisa|present', 'Ahmed|present']],
    ['Från föreningen kom Anna Ek och Lisa.', ['Anna Ek|föreningen|present', 'Lisa|föreningen|present']],
    ['Anna Ek hade fått förhinder.', ['Anna Ek|absent']],
    ['Lisa och Ahmed var sjuka.', ['Lisa|absent', 'Ahmed|absent']],
    ['Lisa kunde inte komma.', ['Lisa|absent']],
    ['Förhinder hade anmälts av Anna Ek och Bertil Al.', ['Anna Ek|absent', 'Bertil Al|absent']],
    [
      'I tisdags sågs vi på biblioteket: Lisa, Ove och Gun-Britt från Solkraft.',
      ['Lisa|present', 'Ove|present', 'Gun-Britt|Solkraft|present'],
    ],
    ['Anna Ek, Bo och Lisa var där.', ['Anna Ek|present', 'Bo|present', 'Lisa|present']],
    ['Lisa och Ove från Solkraft kom också.', ['Lisa|present', 'Ove|Solkraft|present']],
    ['Det var Lisa, Ove och Anna Ek som var där.', ['Lisa|present', 'Ove|present', 'Anna Ek|present']],
    ['Till mötet kom Lisa och Ove.', ['Lisa|present', 'Ove|present']],
    ['Ove kunde inte vara med för han var på kryssning.', ['Ove|absent']],
    ['Lisa är bortrest.', ['Lisa|absent']],
    ['Kaffet kom också.', []],
    ['Saknades gjorde Lisa och Ahmed.', ['Lisa|absent', 'Ahmed|absent']],
  ])('%s', (sentence, found) => {
    expect(told(sentence)).toEqual(found);
  });

  it('what a sentence tells is likely, not sure', () => {
    expect(propose('Träff 3 maj\n\nVi var Lisa och Ahmed.').attendance).toMatchObject([
      { sureness: 'likely', incomplete: true },
      { sureness: 'likely', incomplete: true },
    ]);
  });

  it('"jag" is who writes: named there, in a signature or as the sender', () => {
    expect(told('Vi var Lisa och jag (Karin).')).toEqual(['Lisa|present', 'Karin|present']);
    expect(told('Vi var Lisa och jag.', '\nVi pratade länge.\n\n/Karin')).toEqual([
      ...['Lisa|present', 'Karin|present|secretary'],
    ]);
    expect(
      read(
        'Från: Karin Ek <karin@example.org>\nÄmne: Träffen\n\nHej!\n\nVi var Lisa och jag.\n\nHälsningar\nKarin',
      ),
    ).toEqual(['Lisa|present', 'Karin Ek|present']);
  });

  it.each([
    'Vi var överens om att Anna Ek ska fråga.',
    'Vi var tolv personer.',
    'Mötet deltog i Framtidsveckan.',
    'På mötet deltog ett tjugotal personer.',
    'Stiftelsen Lyktan hade inte svarat.',
  ])('nobody: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('who was ill later in a text was so somewhere else', () => {
    expect(
      read(
        'Nätverksträff 3 maj 2023\n\n1. Öppnande\n\nAlla hälsades välkomna.\n\n2. Laget\n\nAnna Ek var sjuk.',
      ),
    ).toEqual([]);
  });

  it('a list goes before a sentence', () => {
    const text =
      'Nätverksträff 3 maj 2023\n\nAnna Ek deltog via länk.\n\nNärvarande: Anna Ek, Bertil Al\n\n1. Lokal\n\nBra.';
    expect(propose(text).attendance).toHaveLength(2);
  });
});
