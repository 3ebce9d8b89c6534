/** Right half of a leaf, from its tip (0, -10) to its foot (0, 10): cubic curves as six numbers each. */
type Half = readonly (readonly [number, number, number, number, number, number])[];

/** Each party has its own leaf shape as well as its own colour, so that colour alone never tells them apart. */
const halves = {
  oval: [[7, -6, 7, 6, 0, 10]],
  pointed: [
    [1, -7, 5, -4, 6, 1],
    [6.5, 5, 3, 8, 0, 10],
  ],
  round: [
    [7, -10, 9, -2, 6, 3],
    [4, 6.5, 1, 7, 0, 10],
  ],
  lobed: [
    [4.5, -10, 5, -7, 3, -5],
    [8, -6.5, 8.5, -0.5, 4, 0.5],
    [8, 1, 6.5, 6.5, 2.5, 5.5],
    [2, 7.5, 1, 9, 0, 10],
  ],
  heart: [
    [6, -10, 11, -1, 6, 4],
    [4, 6.5, 1.5, 8, 0, 10],
  ],
  needle: [[3.4, -4, 3.4, 6, 0, 10]],
} satisfies Record<string, Half>;

export type LeafShape = keyof typeof halves;

/** Every shape a leaf can have. */
export const leafShapes: readonly LeafShape[] = Object.keys(halves).filter(isLeafShape);

export function isLeafShape(name: string): name is LeafShape {
  return name in halves;
}

/** Closed path of a whole leaf in a box of 20 high around the origin, tip up. */
export function leafPath(shape: LeafShape): string {
  const half: Half = halves[shape];
  return `${rightSide(half)}${leftSide(half)}Z`;
}

/** Closed path of its right half, along the midrib. */
export function halfLeafPath(shape: LeafShape): string {
  return `${rightSide(halves[shape])}Z`;
}

function rightSide(half: Half): string {
  return `M0-10${half.map((curve) => `C${curve.join(' ')}`).join('')}`;
}

function leftSide(half: Half): string {
  const ends = [[0, -10], ...half.map((curve) => [curve[4], curve[5]])];
  return half
    .map(([x1, y1, x2, y2], index) => {
      const [x = 0, y = 0] = ends[index] ?? [];
      return `C${-x2} ${y2} ${-x1} ${y1} ${-x} ${y}`;
    })
    .reverse()
    .join('');
}
