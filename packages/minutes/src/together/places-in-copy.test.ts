import { describe, expect, it } from 'vitest';
import { placesInCopy } from './places-in-copy.ts';

const text = 'Möte 23 mars\n\nAllan har skickat ut en projektplan. Vi ska utveckla/arbete vidare "nu".\n';
const copy =
  'Möte 23 mars \n\nAllan har skickat\nut en projektplan. Vi ska utveckla/arbeta \nvidare ”nu”.\n\n';
const placeOf = placesInCopy(text, copy);

function inCopy(words: string): string | undefined {
  const from = text.indexOf(words);
  const place = placeOf({ from, to: from + words.length });
  return place === undefined ? undefined : copy.slice(place.from, place.to);
}

describe('words of a document in its copy', () => {
  it('are the same words, wherever its lines are broken', () => {
    expect(inCopy('Allan har skickat ut en projektplan.')).toBe('Allan har skickat\nut en projektplan.');
    expect(inCopy('Allan')).toBe('Allan');
    expect(inCopy('projektplan')).toBe('projektplan');
  });

  it('reach over a word that is another one there, and signs that are other signs', () => {
    expect(inCopy('Vi ska utveckla/arbete vidare')).toBe('Vi ska utveckla/arbeta \nvidare');
    expect(inCopy('vidare "nu".')).toBe('vidare ”nu”.');
  });

  it('are nowhere where the copy has none of them', () => {
    expect(placesInCopy('Bara här.', 'Något annat.')({ from: 0, to: 4 })).toBeUndefined();
  });
});
