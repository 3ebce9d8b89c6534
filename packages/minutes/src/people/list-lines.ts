import type { Register } from '../register.ts';
import { bulletOf } from '../text/line-forms.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { isColumnHead, isTableFrame } from '../words/table-words.ts';
import { type LineRead, readLine } from './read-line.ts';

/** A line of a list of people as it is read; `start` is where its names begin in the line. */
export type ListLine = { line: Line; start: number } & LineRead;

/**
 * The lines of a list, read. An organisation on a line of its own over names is where they come from; a word alone
 * among organisations is one too. Places stay those of the words.
 */
export function listLines(words: string, register: Register): ListLine[] {
  const lines = linesOf(inLines(words))
    .filter((line, index) => !isTableFrame(line.words) && !(index === 0 && isColumnHead(line.words)))
    .map((line): ListLine => {
      const start = startOf(line);
      return { line, start, ...readLine(line.words.slice(start), register) };
    });
  return withoutStrangers(withHeadings(lines));
}

/** A list that goes on over lines is one, and "… Frånvarande: …" in the same line begins another. Places stay the same. */
function inLines(words: string): string {
  return words
    .replaceAll(/,\n(?!\n)/g, ', ')
    .replaceAll(/\n(?=(?:och|samt) \p{Lu})/gu, ' ')
    .replaceAll(labelInside, '\n')
    .replaceAll(
      /(?<=\.) (?=(?:\p{Lu}\p{Ll}+ ){1,2}(?:hade|har|var|deltog|kunde|saknades|anslöt|kom) )/gu,
      '\n',
    )
    .replaceAll(/(?<=\.) (?=(?:Förhinder|Återbud) )/gu, '\n')
    .replaceAll(
      /(?<=\.) (?=\p{Lu}[^.:;]{2,80}? (?:(?:var|är) (?:inte|ej)|saknade) representa?n?t?e?r)/gu,
      '\n',
    )
    .replaceAll(/(?<=[\p{L}\d)]\.) (?=(?:Från|För|Dessutom|Därutöver|Härutöver|Även|Vidare) )/gu, '\n')
    .replaceAll(/(?<=[.;]) (?=(?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}?\p{Ll}+(?: \p{Ll}+){0,2}:)/gu, '\n');
}

const labelInside =
  /(?<=\S {0,40}) (?=(?:Frånvarande|Saknades|Sjuka?|Semester|Vab|Ledig|Tjänstledig|Föräldraledig|Ej med|Inte med|Borta|Ej närvarande|Anmält förhinder|Anmäld frånvaro|Förhinder|Frånvaro|Ledamöter|Ersättare|Suppleanter|Sekreterare|Ordförande|Justerare|Adjungerade?|Dessutom|Övriga)(?: närvarande| deltagare)?: {0,2}[\p{L}@])/gu;

/** Where the names begin: after a list's mark or number. */
function startOf({ words }: Line): number {
  const mark = bulletOf(words).length;
  return mark > 0 ? mark : (/^\d{1,2}[.)]\s+/.exec(words)?.[0].length ?? 0);
}

function withHeadings(lines: readonly ListLine[]): ListLine[] {
  return lines.map((line, index) => {
    const place = organisationAlone(line);
    const next = lines.slice(index + 1, index + 3).find((one) => one.line.words !== '');
    const isOver =
      next !== undefined &&
      next.of === undefined &&
      next.entries.length > 0 &&
      next.entries.every(isOnlyName);
    return place === undefined || !isOver ? line : { ...line, entries: [], of: place };
  });
}

function organisationAlone({ entries, of, role, presence }: ListLine): ListLine['of'] {
  const [only] = entries;
  if (only?.affiliation === undefined || only.name !== undefined || entries.length > 1) return undefined;
  if (of !== undefined || role !== undefined || presence !== undefined) return undefined;
  return { place: only.affiliation, organisations: only.organisations };
}

function isOnlyName({ name, affiliation }: ListLine['entries'][number]): boolean {
  return name !== undefined && affiliation === undefined;
}

/** A word alone that is no common name, where others are organisations and nobody is a first name, is an organisation. */
function withoutStrangers(lines: readonly ListLine[]): ListLine[] {
  const all = lines.flatMap(({ entries }) => entries);
  const isAmongOrganisations = all.some(({ name }) => name === undefined);
  if (!isAmongOrganisations || all.some(({ incomplete, sureness }) => incomplete && sureness === 'sure'))
    return [...lines];
  return lines.map((line) => {
    const [only] = line.entries;
    if (only?.name === undefined || line.entries.length > 1 || only.affiliation !== undefined) return line;
    if (!only.incomplete || only.sureness !== 'unsure') return line;
    const { name: affiliation, ...entry } = only;
    return { ...line, entries: [{ ...entry, affiliation, incomplete: false }] };
  });
}
