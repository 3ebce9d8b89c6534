import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { buildProduct } from '../scripts/build-product.mjs';
import { everyApiAddress, everyPage, nowhere } from './addresses.ts';
import { fromSources } from './from-sources.ts';
import { expect, test } from './quiet-page.ts';

const root = join(import.meta.dirname, '..');

/**
 * What nobody may see: every run of four words that stands in a masked passage and nowhere in the public text. It is
 * taken from the seeds while the test runs, so that it stands in no file of the tests.
 */
async function secrets(): Promise<{ phrases: string[]; passages: string[] }> {
  const { seedEvents, seedTexts } =
    await fromSources<typeof import('../seeds/src/index.ts')>('seeds/src/index.ts');
  const texts = new Map(seedTexts().map(({ source, text }) => [source, text]));
  const ranges = seedEvents().flatMap((event) => (event.type === 'passage.masked' ? event.sources : []));
  const passages = ranges.map(({ source, from, to }) => texts.get(source)?.slice(from, to) ?? '');
  const publicText = [...texts]
    .map(([source, text]) =>
      withoutRanges(
        text,
        ranges.filter((range) => range.source === source),
      ),
    )
    .join('\n');
  const known = plain(publicText);
  const phrases = passages
    .flatMap((passage) => runsOfFour(plain(passage)))
    .filter((phrase) => !known.includes(phrase));
  return { phrases, passages: passages.map(plain) };
}

test('the seeds mask the four passages, and the test knows words of each', async () => {
  const { phrases, passages } = await secrets();
  expect(new Set(passages).size).toBe(4);
  for (const passage of new Set(passages))
    expect(phrases.some((phrase) => passage.includes(phrase))).toBe(true);
});

test('no page and no answer of the API holds an internal word', async ({ request }) => {
  test.slow();
  const { phrases } = await secrets();
  const addresses = [
    ...(await everyPage(request)),
    ...(await everyApiAddress(request)),
    nowhere,
    '/robots.txt',
    '/api/groups/ledningsgruppen',
  ];
  expect(addresses.length).toBeGreaterThan(80);
  for (const address of addresses)
    expect(leaks(await (await request.get(address)).text(), phrases), address).toBe(0);
});

test('search finds no internal word, whatever is asked', async ({ request }) => {
  const { phrases, passages } = await secrets();
  const words = new Set(passages.flatMap((passage) => passage.split(' ')).filter((word) => word.length > 3));
  for (const word of words)
    expect(
      await leaksOfSearch(request, word, phrases),
      `search for a masked word of ${word.length} letters`,
    ).toBe(0);
  for (const phrase of phrases)
    expect(await leaksOfSearch(request, phrase, phrases), 'search for masked words').toBe(0);
});

test('no file of the client holds one, nor its source maps', async () => {
  const { phrases } = await secrets();
  const withMaps = join(root, '.cache', 'with-source-maps');
  try {
    await buildProduct(root, { sourceMaps: true, logLevel: 'error', into: withMaps });
    for (const client of [join(root, 'dist/client'), join(withMaps, 'client')]) {
      const files = readdirSync(client, { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && /\.(js|css|map|svg|json|html|txt)$/.test(entry.name),
      );
      expect(files.length).toBeGreaterThan(3);
      for (const { parentPath, name } of files)
        expect(leaks(readFileSync(join(parentPath, name), 'utf8'), phrases), name).toBe(0);
    }
    const maps = readdirSync(join(withMaps, 'client'), { recursive: true }).filter((name) =>
      String(name).endsWith('.map'),
    );
    expect(maps.length).toBeGreaterThan(0);
  } finally {
    await rm(withMaps, { recursive: true, force: true });
  }
});

async function leaksOfSearch(request: APIRequestContext, words: string, phrases: string[]): Promise<number> {
  const answer = await request.get(`/api/search?q=${encodeURIComponent(words)}`);
  const text = await answer.text();
  // The answer repeats the question; that is the asker's own words.
  return leaks(text.replace(JSON.stringify(words), '""'), phrases);
}

/** How many of the phrases a text holds, whatever tags, escapes and white space stand between the words. The phrases stay unsaid. */
function leaks(text: string, phrases: string[]): number {
  const read = plain(
    text
      .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('\\n', ' '),
  );
  const joined = plain(text.replaceAll(/"\},\{"text":"|","mark":(true|false)\},\{"text":"/g, ''));
  return phrases.filter((phrase) => read.includes(phrase) || joined.includes(phrase)).length;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function runsOfFour(text: string): string[] {
  const words = text.split(' ');
  return words
    .slice(0, Math.max(words.length - 3, 1))
    .map((_, index) => words.slice(index, index + 4).join(' '));
}

function withoutRanges(text: string, ranges: { from: number; to: number }[]): string {
  const ordered = [...ranges].sort((a, b) => a.from - b.from);
  return [...ordered, { from: text.length, to: text.length }]
    .map(({ from }, index) => text.slice(ordered[index - 1]?.to ?? 0, from))
    .join(' … ');
}
