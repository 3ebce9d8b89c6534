import { readdirSync, readFileSync } from 'node:fs';
import { touchesMask } from '@utveckling/domain/meeting/public-text';
import { expect, test } from 'vitest';
import { findAll } from './find-quote.ts';
import { meetings } from './meetings.ts';
import { markOf } from './new-event.ts';
import { seedEvents } from './seed-events.ts';
import { seedTexts } from './seed-texts.ts';

const folder = new URL('..', import.meta.url);
const texts = new Map(seedTexts().map(({ source, text }) => [source, text]));
const events = seedEvents();
const masks = events.flatMap((event) =>
  event.type === 'passage.masked'
    ? event.sources.map(({ source, from, to }) => ({ source, from, to, subject: event.data.subject }))
    : [],
);

test('exactly the listed passages are masked', () => {
  expect(
    masks.map(({ source, from, to, subject }) => [source, subject, texts.get(source)?.slice(from, to)]),
  ).toEqual([
    [
      '003',
      'individual',
      'En person är rekryterad på en praktikplats på halvtid för att börja med detta. Hon kommer både att röra sig i Bostad först lokal och på Ria.',
    ],
    ['004', 'children', '16 romska barn och ytterligare 8 barn från området'],
    ['004', 'children', 'Fem barn har detta stöd idag.'],
    ['004', 'children', 'Det finns fortfarande en misstro från romer för att sätta barnen i förskola.'],
  ]);
});

test('only notes and numbers rest on a masked passage: no status, stance, hanging or register', () => {
  const resting = events.filter(
    ({ type, sources }) =>
      !['passage.masked', 'section.found'].includes(type) &&
      sources.some((place) =>
        touchesMask(
          masks.filter(({ source }) => source === place.source),
          place,
        ),
      ),
  );
  const kinds = resting.map((event) =>
    event.type === 'entry.recorded' ? event.data.claim.kind : event.type,
  );
  expect(kinds.toSorted()).toEqual(['indicator', 'indicator', 'indicator', 'note', 'note', 'note', 'note']);
});

test('no id is made of internal words, not even as a mark of them', () => {
  const ids = events.map(({ id }) => id).join('\n');
  for (const { sections } of meetings)
    for (const { statements = [], masked = [] } of sections)
      for (const mask of masked) {
        expect(ids).not.toContain(markOf(mask.quote));
        for (const { quote } of statements)
          if (quote.includes(mask.quote) || mask.quote.includes(quote))
            expect(ids).not.toContain(markOf(quote));
      }
});

test('no e-mail address, telephone number or personal number stands in the folder', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(25);
  for (const file of files) {
    const text = readFileSync(`${file.parentPath}/${file.name}`, 'utf8');
    expect(text, file.name).not.toMatch(/[\w.+-]+@[a-z\d-]+\.[a-z]{2,}/i);
    expect(text, file.name).not.toMatch(/(?<![\w-])(?:\+46|0\d{1,3})[ -]?\d{2,3}[ -]?\d{2}[ -]?\d{2}(?!\w)/);
    expect(text, file.name).not.toMatch(/(?<!\w)(?:19|20)?\d{6}-\d{4}(?!\w)/);
  }
});

test('every place where a known name stands belongs to exactly one person', () => {
  const owners = new Map<string, string>();
  const spellings = new Set<string>();
  for (const event of events) {
    if (event.type !== 'person.recognised') continue;
    expect(event.data.person).toMatch(/^p\d\d$/);
    for (const { source, from, to } of event.sources) {
      expect(owners.has(`${source}:${from}`)).toBe(false);
      owners.set(`${source}:${from}`, event.data.person);
      const words = texts.get(source)?.slice(from, to) ?? '';
      spellings.add(words).add(words.split(' ')[0] ?? '');
    }
  }
  for (const [source, text] of texts)
    for (const spelling of spellings)
      for (const { from, to } of findAll(
        { text, within: { from: 0, to: text.length }, calledAs: source },
        spelling,
      ))
        expect(owners.has(`${source}:${from}`), `${source}: ${text.slice(from, to + 20)}`).toBe(true);
});

test('who is known by a first name alone stays incomplete, and nobody is made of an e-mail address', () => {
  const incomplete = events.flatMap((event) => {
    const [place] = event.sources;
    if (event.type !== 'person.recognised' || !event.data.incomplete || place === undefined) return [];
    return [texts.get(place.source)?.slice(place.from, place.to)];
  });
  expect(incomplete).toEqual(['Henrietta', 'Thomas', 'Pierre', 'Sandra', 'Michelle']);
  expect(events.filter(({ type }) => type === 'person.recognised')).toHaveLength(29);
});
