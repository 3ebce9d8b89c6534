import type { Range } from '@utveckling/domain/meeting/source';

/** Abbreviations that need no explaining to a Swedish reader. */
const known: ReadonlySet<string> = new Set([
  'EU',
  'SMS',
  'TV',
  'PDF',
  'HR',
  'IT',
  'VD',
  'AB',
  'USB',
  'CV',
  'DVD',
  'FAQ',
  'OK',
  'USA',
  'FN',
  'PR',
  'WC',
  'SVT',
  'SR',
  'QR',
  'PS',
  'OSA',
  'OBS',
  'NB',
  'II',
  'III',
  'IV',
  'VI',
]);
/** After a slash only where a word stands before it, "Ria/G7": else it is an address. */
const pattern = /(?<![\p{L}\p{N}.@§-]|(?<!\p{L})\/)(?:\p{Lu}{2,5}\d?|\p{Lu}\d{1,2})(?![\p{L}\p{N}])/gu;

/** The abbreviations of a text, each with where it stands; lines of nothing but capitals are headings, not abbreviations. */
export function abbreviationsIn(text: string): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  for (const match of text.matchAll(pattern)) {
    const [term] = match;
    if (known.has(term) || isShouted(text, match.index) || isInitials(text, match.index, term)) continue;
    const places = found.get(term) ?? [];
    places.push({ from: match.index, to: match.index + term.length });
    found.set(term, places);
  }
  return found;
}

function isShouted(text: string, place: number): boolean {
  const begin = Math.max(text.lastIndexOf('\n', place) + 1, place - 200);
  const end = text.indexOf('\n', place);
  const line = text.slice(begin, end < 0 ? place + 200 : Math.min(end, place + 200));
  return line.trim().split(/\s+/).length > 1 && !/\p{Ll}/u.test(line);
}

/** "Josef Berg (JB)": initials of somebody. */
function isInitials(text: string, place: number, term: string): boolean {
  const before = /(\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){1,2})\s*\(\s*$/u.exec(
    text.slice(Math.max(0, place - 60), place),
  )?.[1];
  return (
    before
      ?.split(/[\s-]/)
      .map((name) => name.charAt(0))
      .join('') === term
  );
}
