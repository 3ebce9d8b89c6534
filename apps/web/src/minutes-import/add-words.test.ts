import { noChoices } from '@utveckling/minutes/accept/choices';
import { propose } from '@utveckling/minutes/propose';
import { expect, test } from 'vitest';
import { addWords } from './add-words.ts';
import { reviewItems } from './review-items.ts';

const text = 'Möte 11 oktober 2018\n\nGösta Strand, SOF, Ria\n\nKlarspråk\nVi bygger.\n';
const proposal = propose(text);
const placeOf = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
const register = { organisations: [{ id: 'ria', name: 'Ria', aliases: [] }] };

test.each(['decision', 'action', 'carry-over', 'question', 'note', 'attendance', 'guard'] as const)(
  'selected words become an item of the list, called by its key: %s',
  (as) => {
    const { decide, key } = addWords({ text, proposal }, placeOf('Vi bygger.'), as, register);
    const twice = decide(decide(noChoices));
    const keys = reviewItems({ text, proposal }, twice).map((item) => item.key);
    expect(keys).toContain(key(noChoices));
    expect(keys).toContain(key(decide(noChoices)));
  },
);

test('a line of attendance is its name, and where it comes from with what is registered of it', () => {
  const { decide } = addWords({ text, proposal }, placeOf('Gösta Strand, SOF, Ria'), 'attendance', register);
  expect(decide(noChoices).added.attendance).toMatchObject([
    {
      name: placeOf('Gösta Strand'),
      affiliation: placeOf('SOF, Ria'),
      organisations: ['ria'],
      presence: 'present',
    },
  ]);
});
