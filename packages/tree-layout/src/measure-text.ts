import { advanceWidths } from './advance-widths.ts';

export type Face = keyof typeof advanceWidths;

/** Width of a line of text as multiples of the font size, from the shipped font's own advance widths. */
export function measureText(text: string, face: Face): number {
  let sum = 0;
  for (const character of text) sum += widthOf[face].get(character) ?? widest[face];
  // Pair kerning can widen a line a little; a label must never be wider than its box.
  return (sum * 1.015 + 20) / 1000;
}

const widthOf = { fruitName: byCharacter('fruitName'), branchName: byCharacter('branchName') };
const widest = { fruitName: 900, branchName: 1000 };

function byCharacter(face: Face): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(advanceWidths[face]).flatMap(([width, characters]) =>
      [...characters].map((character): [string, number] => [character, Number(width)]),
    ),
  );
}
