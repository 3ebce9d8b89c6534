import type { SectionView } from '@utveckling/domain/meeting/meeting-schema';

type Span = { from: number; to: number };

/** A piece of a section's text that no border cuts. */
export type Piece = Span & {
  text: string;
  /** Ids of the marks that cover it. */
  marks: readonly string[];
  /** Ids of the marks whose first piece it is: the anchors that stand here. */
  starts: readonly string[];
  /** Ids of the marks whose last piece it is. */
  ends: readonly string[];
  /** Words that were a link without a target, words that stand for a masked passage, or just words. */
  look: 'words' | 'link' | 'masked';
};

export type Paragraph = Span & { pieces: readonly Piece[] };

/**
 * A section's text as paragraphs, cut at every border of a mark, so that marks may overlap as they like.
 * Put together the pieces give the text word for word; only the signs of links without a target are left out.
 */
export function cutText(
  text: string,
  marks: readonly (Span & Pick<SectionView['marks'][number], 'id'>)[],
): Paragraph[] {
  const borders = new Set([...marks, ...links(text), ...masks(text)].flatMap(({ from, to }) => [from, to]));
  const bare = paragraphs(text).map((paragraph) => ({ ...paragraph, pieces: cut(text, paragraph, borders) }));
  const all = bare.flatMap(({ pieces }) => pieces);
  const touched = marks.map((mark) => {
    const covered = all.filter((piece) => overlap(piece, mark));
    return { id: mark.id, covered, first: covered[0], last: covered.at(-1) };
  });
  const idsWhere = (test: (mark: (typeof touched)[number]) => boolean) =>
    touched.filter(test).map(({ id }) => id);
  return bare.map((paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => ({
      ...piece,
      marks: idsWhere(({ covered }) => covered.includes(piece)),
      starts: idsWhere(({ first }) => first === piece),
      ends: idsWhere(({ last }) => last === piece),
    })),
  }));
}

type BarePiece = Pick<Piece, 'from' | 'to' | 'text' | 'look'>;

function cut(text: string, within: Span, borders: ReadonlySet<number>): BarePiece[] {
  const inside = [...borders]
    .filter((border) => border > within.from && border < within.to)
    .sort((a, b) => a - b);
  const ends = [...inside, within.to];
  return ends.flatMap((to, index) => {
    const from = ends[index - 1] ?? within.from;
    const look = lookOf(text, { from, to });
    return look === undefined ? [] : [{ from, to, text: text.slice(from, to), look }];
  });
}

function lookOf(text: string, span: Span): Piece['look'] | undefined {
  if (links(text).some((link) => isWithin(span, link) && !link.words)) return undefined;
  if (links(text).some((link) => isWithin(span, link))) return 'link';
  return masks(text).some((mask) => isWithin(span, mask)) ? 'masked' : 'words';
}

/** The words of `[words](#)` and, apart from them, the signs around them. */
function links(text: string): (Span & { words: boolean })[] {
  return [...text.matchAll(/\[([^\]]+)\]\(#\)/g)].flatMap(({ index, 0: whole, 1: words = '' }) => {
    const from = index + 1;
    const to = from + words.length;
    return [
      { from: index, to: from, words: false },
      { from, to, words: true },
      { from: to, to: index + whole.length, words: false },
    ];
  });
}

function masks(text: string): Span[] {
  return [...text.matchAll(/\[utelämnat: [^\]]+\]/g)].map(({ index, 0: whole }) => ({
    from: index,
    to: index + whole.length,
  }));
}

/** Stretches between empty lines, without the white space around them. */
function paragraphs(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.trimEnd().length,
  }));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
