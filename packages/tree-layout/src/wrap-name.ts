import hyphen from 'hyphen/sv';
import { type Face, measureText } from './measure-text.ts';

/** A name on lines no wider than `limit` (in font sizes): as few as can be, then as even as can be. */
export function wrapName(name: string, face: Face, limit: number): readonly string[] {
  const key = `${face} ${limit} ${name}`;
  const known = wrapped.get(key);
  if (known !== undefined) return known;
  const lines = wrap(name, face, limit);
  // Sizes are tried again and again while a branch is hung; wrapping does not change with them.
  if (wrapped.size > 20_000) wrapped.clear();
  wrapped.set(key, lines);
  return lines;
}

const wrapped = new Map<string, readonly string[]>();

function wrap(name: string, face: Face, limit: number): string[] {
  const whole = name.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (measureText(whole, face) <= limit) return [whole];
  const pieces = piecesOf(whole, face, limit);
  const best: { cost: number; lines: string[] }[] = [{ cost: 0, lines: [] }];
  for (let end = 1; end <= pieces.length; end++) {
    let chosen = { cost: Number.POSITIVE_INFINITY, lines: [] as string[] };
    for (let start = end - 1; start >= 0 && end - start <= 24; start--) {
      const before = best[start];
      const line = lineOf(pieces.slice(start, end), end === pieces.length);
      const width = measureText(line.text, face);
      if (before === undefined || (width > limit && end - start > 1)) break;
      const cost = before.cost + lineCost(width / limit, line.hyphened);
      if (cost < chosen.cost) chosen = { cost, lines: [...before.lines, line.text] };
    }
    best.push(chosen);
  }
  return best.at(-1)?.lines ?? [whole];
}

/** A piece of a name that stays on one line, and how the next one joins it. */
type Piece = { text: string; join: ' ' | '' | 'hyphen' };

function piecesOf(name: string, face: Face, limit: number): Piece[] {
  return name.split(' ').flatMap((word) => {
    const parts = word.split(/(?<=[-–/])(?=.)/u).flatMap((part) => syllables(part, face, limit));
    return parts.map((part, i): Piece => (i === parts.length - 1 ? { ...part, join: ' ' } : part));
  });
}

function syllables(part: string, face: Face, limit: number): Piece[] {
  if (measureText(part, face) < limit * 0.6) return [{ text: part, join: '' }];
  const pieces = hyphen
    .hyphenateSync(part)
    .split('\u00ad')
    .flatMap((s) => short(s, face, limit));
  return pieces.map((text, i): Piece => ({ text, join: i === pieces.length - 1 ? '' : 'hyphen' }));
}

/** A syllable the hyphenator left too long (a code, an address) is cut where it must be. */
function short(syllable: string, face: Face, limit: number): string[] {
  if (measureText(`${syllable}-`, face) <= limit) return [syllable];
  const middle = Math.ceil(syllable.length / 2);
  return [...short(syllable.slice(0, middle), face, limit), ...short(syllable.slice(middle), face, limit)];
}

function lineOf(pieces: readonly Piece[], isLast: boolean): { text: string; hyphened: boolean } {
  const joined = pieces
    .map(({ text, join }) => text + (join === 'hyphen' ? '' : join))
    .join('')
    .trimEnd();
  const hyphened = !isLast && pieces.at(-1)?.join === 'hyphen';
  return { text: hyphened ? `${joined}-` : joined, hyphened };
}

/** A line costs as much as three half-filled ones are uneven; a hyphen inside a word costs nearly a line. */
function lineCost(fill: number, hyphened: boolean): number {
  return 3 + fill * fill * 2 + (hyphened ? 1.6 : 0) + (fill > 1 ? 100 * fill : 0);
}
