import { propose } from '@utveckling/minutes/propose';
import { expect, it } from 'vitest';
import { isUnsureName } from './is-unsure-name.ts';

const read = (told: string) =>
  propose(
    `Styrgrupp för utveckling 3 maj 2023\n\n1. Öppnande\n\nAlla hälsas välkomna.\n\n2. Lövsalen\n\n${told}\n`,
  ).sections.at(-1);

it('a new name is unsure where little speaks for it, and where the words tell of work it is not', () => {
  expect(
    isUnsureName(read('Det är gammalt och Rolf hämtar in priser från två firmor innan midsommar.')),
  ).toBe(true);
  expect(isUnsureName(read('Arbetet har börjat och sju volontärer är med. Fler deltagare behövs.'))).toBe(
    false,
  );
});
