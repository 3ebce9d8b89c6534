type Spot = { key: string; from: number; to: number };
/** A piece of the document: plain, or a mark of what was read there, the innermost first. */
export type Piece = { from: number; to: number; keys: readonly string[] };

/** The whole text in pieces, each character once, so that all that was read in it can be marked where it stands. */
export function piecesOf(length: number, all: readonly Spot[]): Piece[] {
  const spots = all.filter(({ from, to }) => from < to);
  const edges = [...new Set([0, length, ...spots.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? length;
    const here = spots
      .filter((spot) => spot.from <= from && spot.to >= to)
      .sort((a, b) => a.to - a.from - (b.to - b.from));
    return { from, to, keys: here.map(({ key }) => key) };
  });
}
