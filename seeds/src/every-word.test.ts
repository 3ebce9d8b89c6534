import { readFileSync } from 'node:fs';
import type { NewEvent } from '@utveckling/domain/event';
import { describe, expect, test } from 'vitest';
import { seedEvents } from './seed-events.ts';
import { seedTexts } from './seed-texts.ts';

const events = seedEvents();
const notHistory = readFileSync(new URL('../not-history.md', import.meta.url), 'utf8');

/** What a file's events leave over: everything but white space that no quote, heading or list line holds. */
function leftOver(source: string, text: string): string[] {
  const held = new Array<boolean>(text.length).fill(false);
  for (const { from, to } of events.flatMap((event) => wordsOf(event, source, text)))
    held.fill(true, from, to);
  const pieces = [...text].map((_, index) => (held[index] === true ? '\n' : text.charAt(index)));
  return pieces
    .join('')
    .split(/\s+/)
    .filter((piece) => piece !== '');
}

/** Whole sections, files and masked passages hold no words by themselves; a section holds its heading line. */
function wordsOf(event: NewEvent, source: string, text: string): { from: number; to: number }[] {
  const places = event.sources.filter((place) => place.source === source);
  if (event.type === 'source.added' || event.type === 'passage.masked') return [];
  if (event.type !== 'section.found') return places;
  const [first] = event.sources;
  if (event.data.title === undefined || event.data.order === 1 || first === undefined) return [];
  if (event.data.body === first.from) return source === first.source ? [event.data.title] : [];
  return places.map(({ from }) => ({ from, to: from + (/^.*/.exec(text.slice(from))?.[0].length ?? 0) }));
}

const marks: Record<string, string[]> = {
  '000': [],
  '001': [],
  '002': [',', ',', ','],
  '003': [',', '-', '-', '-', '-', '-', '-', '-', '-'],
  '004': ['-', '-'],
};

describe.each(seedTexts())('$file', ({ source, text }) => {
  test('every word is pointed at by an event; the marks that are not stand in not-history.md', () => {
    const left = leftOver(source, text);
    expect(left.toSorted()).toEqual(marks[source]);
    for (const mark of left) expect(notHistory).toContain(`| ${source} | \`${mark}\` |`);
  });
});
