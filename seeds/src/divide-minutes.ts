import type { Range } from '@utveckling/domain/meeting/source';
import type { MeetingSeed, SectionSeed } from './meeting-seed.ts';
import type { MinutesFile } from './minutes-files.ts';

/** Where a section stands in one source: all of it, its heading's words, and where the text after a heading line begins. */
export type SectionPlace = { whole: Range; title?: Range; body: number };

type Line = { from: number; words: string };

/**
 * Divides a source into the meeting's sections. Every character belongs to exactly one of them:
 * a section goes from its beginning to the beginning of the next, and a parent ends where its first child begins.
 * @throws Error naming file and section when a beginning is not found exactly once, or not in order.
 */
export function divideMinutes(meeting: MeetingSeed, source: MinutesFile): Map<string, SectionPlace> {
  const lines = linesOf(source.text);
  const beginnings = meeting.sections.map((section, index) => ({
    section,
    line: index === 0 ? titleLine(lines, meeting, source) : beginningOf(lines, section, source),
  }));
  const places = new Map<string, SectionPlace>();
  beginnings.forEach(({ section, line }, index) => {
    const next = beginnings[index + 1]?.line.from ?? source.text.length;
    if (next <= line.from)
      throw new Error(`${source.file}, ${section.id}: the next section begins before it`);
    places.set(section.id, placeOf(section, line, { from: index === 0 ? 0 : line.from, to: next }, source));
  });
  return places;
}

/** The title stands twice: as the document's title and as the heading of the page. The heading counts. */
function titleLine(lines: Line[], meeting: MeetingSeed, source: MinutesFile): Line {
  const line = lines.filter(({ words }) => words === meeting.title).at(-1);
  if (line === undefined) throw new Error(`${source.file}: not found: "${meeting.title}"`);
  return line;
}

function beginningOf(lines: Line[], section: SectionSeed, source: MinutesFile): Line {
  const wanted = openingWords(section, source);
  const [line, ...others] = lines.filter(({ words }) =>
    'heading' in section ? words === wanted : words.startsWith(wanted),
  );
  if (line === undefined || others.length > 0)
    throw new Error(`${source.file}, ${section.id}: no line of its own begins with "${wanted}"`);
  return line;
}

function placeOf(section: SectionSeed, line: Line, whole: Range, source: MinutesFile): SectionPlace {
  const opening = openingWords(section, source);
  const body =
    'heading' in section ? firstWordAfter(source.text, line.from + opening.length, whole) : whole.from;
  if ('begins' in section) return { whole, body };
  const words = opening.replace(/^\d+\. /, '').replace(/^\[(.*)\]\(#\)$/, '$1');
  const from = line.from + opening.indexOf(words);
  return { whole, title: { from, to: from + words.length }, body };
}

function openingWords(section: SectionSeed, source: MinutesFile): string {
  if ('heading' in section) return section.otherwise?.[source.id] ?? section.heading;
  return 'lead' in section ? section.lead : section.begins;
}

function firstWordAfter(text: string, at: number, whole: Range): number {
  const rest = text.slice(at, whole.to);
  return at + (rest.length - rest.trimStart().length);
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ from: match.index, words: match[0].trim() }));
}
