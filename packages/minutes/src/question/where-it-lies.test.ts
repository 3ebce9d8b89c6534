import { expect, test } from 'vitest';
import march from '../../../../seeds/minutes/000_15c967ec190d0aa3.txt?raw';
import { whereItLies } from './where-it-lies.ts';

function lying(text: string, question: string) {
  const from = text.indexOf(question);
  const found = whereItLies(text, { from, to: from + question.length });
  return found && { words: text.slice(found.from, found.to), heldBy: found.heldBy };
}

test('the minutes say that it is unclear where the question of IOP lies', () => {
  expect(lying(march, 'Kan IOP vara en möjlighet?')).toEqual({
    words: 'Har tidigare pågått en sådan diskussion men lite oklart var frågan ligger.',
    heldBy: undefined,
  });
});

test('what is said after the next question is of that one', () => {
  expect(
    lying(march, 'Hur kan vi hitta ett sätt att öka genomströmningen, ge fler personer möjlighet?'),
  ).toBe(undefined);
  expect(lying(march, 'Kan en del av finansieringen lösas av föreningsbidrag?')).toBe(undefined);
});

test('who has the question, where a sentence names them', () => {
  const text =
    'Kan vi få hyra? Frågan ligger hos fastighetsnämnden.\n\nVem öppnar? Gösta tar upp frågan med ledningen.';
  expect(lying(text, 'Kan vi få hyra?')?.heldBy).toBe('fastighetsnämnden');
  expect(lying(text, 'Vem öppnar?')?.heldBy).toBe('Gösta');
});

test('"vi tar upp frågan" names nobody', () => {
  expect(lying('Kan vi få hyra? Vi tar upp frågan på nästa möte.', 'Kan vi få hyra?')).toBe(undefined);
});
