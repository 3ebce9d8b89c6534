/** A piece of a line about who was there: its words without what stands in brackets, and those as notes. */
export type Piece = { from: number; to: number; words: string; notes: Note[] };
/** Words on somebody, and where they stand in the line. */
export type Note = { words: string; from: number; to: number };

/**
 * The pieces between commas, semicolons, dashes, "och" and cells of a table, outside brackets, and at the "@" of a
 * mention; "Anna Ek (S) Bertil Al (M)" are two. Places are in the line.
 */
export function piecesOfLine(line: string): Piece[] {
  const pieces: Piece[] = [];
  let begin = 0;
  for (const { from, to } of separators(line)) {
    pieces.push(...pieceOf(line, begin, from));
    begin = to;
  }
  pieces.push(...pieceOf(line, begin, line.length));
  return pieces;
}

function separators(line: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let depth = 0;
  let from = 0;
  for (const match of line.matchAll(
    /[([]|[)\]](?: (?=\p{Lu}\p{Ll}+[ -]\p{Lu}))?|[,;]\s*|(?<![\p{L}\p{N}.])@(?=\p{Lu})|\||\t| {3,}| [–—-] | \/ (?=\p{Lu}\p{Ll}+ \p{Lu})|(?<!-) (?:och|samt|o|&|\+) (?=(?:\p{Ll}*(?:chef|ledare|ordförande|sekreterare|samordnare|strateg|rektor|utvecklare)n?(?:en)? )?\p{Lu})/gu,
  )) {
    const sign = match[0];
    const isEnd = sign.startsWith(')') || sign.startsWith(']');
    if (sign === '(' || sign === '[') depth += 1;
    else if (isEnd) {
      depth = Math.max(0, depth - 1);
      if (sign.length > 1 && depth === 0) {
        found.push({ from: match.index + 1, to: match.index + 2 });
        from = match.index;
      }
    } else if (depth === 0 || match.index - from > 200) {
      found.push({ from: match.index, to: match.index + sign.length });
      from = match.index;
    }
  }
  return found;
}

/** The column that was ticked: "Anna Ek X" was there. */
const ticked = /(?<=\p{Lu}\S+ \S*\p{Lu}\S+)\s+[xX✓✔☑](?=$)/u;

function pieceOf(line: string, from: number, to: number): Piece[] {
  const whole = line.slice(from, to);
  const notes = notesIn(whole, from);
  const bracket = whole.search(/[([]/);
  const main = bracket === -1 ? whole : whole.slice(0, bracket);
  const words = main.trim().replace(/[.:]$/, '').replace(ticked, '').trimEnd();
  if (words === '' && notes.length === 0) return [];
  const at = from + main.length - main.trimStart().length;
  return [{ from: at, to: at + words.length, words, notes }];
}

/** What stands in brackets, piece by piece, and what follows them: "Anna Ek (S) §§ 4–7". */
function notesIn(whole: string, offset: number): Note[] {
  const bracketed = [...whole.matchAll(/[([]([^()[\]]{1,120})[)\]]/g)];
  const last = bracketed.at(-1);
  const after = last === undefined ? whole.length : last.index + last[0].length;
  return [
    ...bracketed.flatMap((match) =>
      [...(match[1] ?? '').matchAll(/[^,;]+/g)].flatMap((part) =>
        noteOf(part[0], offset + match.index + 1 + part.index),
      ),
    ),
    ...noteOf(whole.slice(after), offset + after),
  ];
}

function noteOf(part: string, at: number): Note[] {
  const words = part.trim();
  const from = at + part.indexOf(words);
  return words === '' ? [] : [{ words, from, to: from + words.length }];
}
