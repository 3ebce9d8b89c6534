import type { HappeningOf, NewEvent } from '@utveckling/domain/event';
import { expect, test } from 'vitest';
import { groups } from './groups.ts';
import { organisations } from './organisations.ts';
import { projects } from './projects.ts';
import { seedEvents } from './seed-events.ts';
import { seedTexts } from './seed-texts.ts';

type Claim = HappeningOf<'entry.recorded'>['data']['claim'];

const texts = new Map(seedTexts().map(({ source, text }) => [source, text]));
const all = [...texts.values()].join('\n').replace(/\s+/g, ' ').toLowerCase();
const events = seedEvents();

/** The event's words in its first source. */
function quoteOf({ sources: [place] }: NewEvent): string {
  return place === undefined ? '' : textAt(place.source, place);
}
function textAt(source: string, { from, to }: { from: number; to: number }): string {
  return (texts.get(source) ?? '').slice(from, to).replace(/\s+/g, ' ');
}

/** Every claim with its words. */
const told = events.flatMap((event): { claim: Claim; quote: string; event: NewEvent }[] =>
  event.type === 'entry.recorded' ? [{ claim: event.data.claim, quote: quoteOf(event), event }] : [],
);

test('what is spread to, an umbrella, a part, a document and a precondition are named in the words', () => {
  for (const { claim, quote } of told) {
    if (claim.kind === 'spread') expect(quote).toContain(claim.to);
    if (claim.kind === 'umbrella' || claim.kind === 'part') expect(quote).toContain(claim.name);
    if (claim.kind === 'document') expect(quote).toContain(claim.title);
    if (claim.kind === 'action' && claim.precondition !== undefined)
      expect(quote).toContain(claim.precondition);
  }
});

test('a person named in a claim is a person of the register at that very place', () => {
  const places = new Map<string, string[]>();
  for (const event of events)
    if (event.type === 'person.recognised')
      places.set(
        event.data.person,
        event.sources.map(({ source, from, to }) => `${source}:${from}-${to}`),
      );
  const named = events.flatMap((event) => {
    const source = event.sources[0]?.source ?? '';
    if (event.type === 'meeting.attended')
      return [{ source, person: event.data.person ?? '', words: event.data.name }];
    if (event.type !== 'entry.recorded') return [];
    const { claim } = event.data;
    if (claim.kind === 'action' || claim.kind === 'coordinator')
      return claim.who.map(({ person = '', words }) => ({ source, person, words }));
    return claim.kind === 'document' && claim.by !== undefined
      ? [{ source, person: claim.by.person ?? '', words: claim.by.words }]
      : [];
  });
  expect(named.length).toBeGreaterThan(50);
  for (const { source, person, words } of named)
    expect(places.get(person)).toContain(`${source}:${words.from}-${words.to}`);
});

const numberWords: Record<number, string> = { 1: 'en', 3: 'tre', 4: 'fyra', 5: 'fem', 6: 'sex', 8: 'åtta' };

test('the numbers of an indicator stand in its words, in digits or as a word', () => {
  for (const { claim, quote } of told) {
    if (claim.kind !== 'indicator') continue;
    if (claim.role === 'forecast') {
      expect([claim.min, claim.max]).toEqual([200, 200]);
      expect(quote).toMatch(/400 platser.*hälften/);
      continue;
    }
    const written = (quote.match(/\d[\d ]*\d|\d/g) ?? []).map((digits) => Number(digits.replaceAll(' ', '')));
    for (const value of [claim.min, claim.max])
      expect(written.includes(value) || hasWord(quote, numberWords[value]), `${value} in "${quote}"`).toBe(
        true,
      );
    const of = typeof claim.of === 'string' ? claim.of : '';
    for (const word of of.split(/[^\p{L}\d]+/u)) expect(quoteAround(claim.measure)).toContain(word);
  }
});

function hasWord(quote: string, word: string | undefined): boolean {
  return (
    word !== undefined &&
    quote
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(word)
  );
}

/** The words of every statement that speaks of the same measure, and those just before them. */
function quoteAround(measure: string): string {
  return told
    .filter(({ claim }) => claim.kind === 'indicator' && claim.measure === measure)
    .map(
      ({
        event: {
          sources: [place],
        },
      }) =>
        place === undefined
          ? ''
          : textAt(place.source, { from: Math.max(0, place.from - 200), to: place.to }),
    )
    .join('\n');
}

test('the words that an exactness stands for are there', () => {
  const wanted = { about: /cirka/, 'at-least': /minst/, perhaps: /kanske/, exact: /./ };
  for (const { claim, quote } of told)
    if (claim.kind === 'indicator') expect(quote).toMatch(wanted[claim.exactness]);
});

test('a status is "uttalat" exactly where the words of the table stand, else "tolkat"', () => {
  const words: Partial<Record<string, RegExp>> = {
    idea: /en idé om|kommer att dra igång|borde vara en egen frukt/,
    exploring: /undersöka/,
    trying: /provat med en/,
    running: /har börjat samverka/,
    spreading: /spritts till/,
    paused: /pausad|på is/,
  };
  for (const { claim, quote } of told)
    if (claim.kind === 'status')
      expect(words[claim.status]?.test(quote) ? 'stated' : 'interpreted', quote).toBe(claim.reading);
});

test("names are the minutes' words, apart from our two; aliases always are", () => {
  const ours = ['Hälsa och utegym', 'Validering och sysselsättning'];
  for (const { name, aliases } of projects)
    for (const word of [...aliases, ...(ours.includes(name) ? [] : [name])])
      expect(all).toContain(word.toLowerCase());
  for (const { name, aliases } of [...organisations])
    for (const word of [name, ...aliases]) expect(all).toContain(word.toLowerCase());
  for (const { aliases } of groups) for (const word of aliases) expect(all).toContain(word.toLowerCase());
});

test('hours of coming and leaving, absence and the secretary stand in the line', () => {
  for (const event of events) {
    if (event.type !== 'meeting.attended') continue;
    const line = quoteOf(event);
    const { from, until, role, presence } = event.data;
    expect(line.includes('från klockan')).toBe(from !== undefined);
    expect(line.includes('till klockan')).toBe(until !== undefined);
    expect(line).toContain(from ?? until ?? '');
    expect(line.includes('antecknar')).toBe(role === 'secretary');
    expect(line.includes('ej närvarande')).toBe(presence === 'absent');
    expect(event.data.organisations.length > 0).toBe(event.data.affiliation !== undefined);
  }
});
