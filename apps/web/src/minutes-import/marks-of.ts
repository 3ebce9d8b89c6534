import { placeKey } from '@utveckling/minutes/accept/choices';
import type { Proposal } from '@utveckling/minutes/proposal';

type Spot = { key: string; from: number; to: number };
/** A piece of the document: plain, or a mark of the findings that stand there, the innermost first. */
export type Piece = { from: number; to: number; keys: readonly string[] };

/** What a part of the review is called by: findings by their id, lines of attendance and guards by their place. */
export const keyOf = {
  finding: (id: string) => id,
  attendance: (line: { from: number; to: number }) => `narvaro-${placeKey(line)}`,
  guard: (guard: { from: number; to: number }) => `skydd-${placeKey(guard)}`,
};

/** The whole text in pieces, each character once, so that all that was read in it can be marked where it stands. */
export function piecesOf(length: number, proposal: Proposal): Piece[] {
  const spots = spotsOf(proposal).filter(({ from, to }) => from < to);
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

function spotsOf({ findings, attendance, guards }: Proposal): Spot[] {
  return [
    ...guards.map(({ from, to }) => ({ key: keyOf.guard({ from, to }), from, to })),
    ...findings.map(({ id, from, to }) => ({ key: keyOf.finding(id), from, to })),
    ...attendance.map(({ from, to }) => ({ key: keyOf.attendance({ from, to }), from, to })),
  ];
}
