import { createState } from '@utveckling/domain/state';
import { describe, expect, it } from 'vitest';
import { takeAll } from '../accept/choices.ts';
import { propose } from '../propose.ts';
import type { ReadTogether } from './document.ts';
import { readTogether } from './read-together.ts';

const at = '2026-11-24T09:00:00.000Z';
const author = { account: 'prov', acting: undefined, at, today: '2026-11-24', undoableSince: at };
const rest = '\n\nNärvarande\nKim Provsson\nAlex Testman\n\nOdling\nBeslutades att söka pengar.\n';

/** Each text as a document of its own, named after its place in the list. */
function read(texts: Record<string, string>): Promise<ReadTogether[]> {
  const documents = Object.entries(texts).map(([name, text]) => ({
    source: `minutes:${name}`,
    file: `${name}.txt`,
    sha256: '0'.repeat(64),
    text,
    choices: takeAll,
    change: `c-${name}`,
  }));
  return readTogether({ state: createState(), texts: new Map() }, documents, {
    author,
    read: async ({ text, file }, known) => propose(text, { ...known, fileName: file }),
  });
}

function meetings(documents: readonly ReadTogether[]): Record<string, string> {
  return Object.fromEntries(
    documents.map((one) => [one.file, 'meeting' in one ? one.meeting : one.refusal.reason]),
  );
}

describe('documents that are read as one set', () => {
  it('tell each other their days; one that nothing tells of waits', async () => {
    const full = `Odlingsgruppen 12 mars 2020${rest}`;
    const yearless = `Odlingsgruppen 9 april${rest.replace('söka', 'ansöka om')}`;
    expect(meetings(await read({ a: yearless }))).toEqual({ 'a.txt': 'no-date' });
    expect(meetings(await read({ a: yearless, b: full }))).toEqual({
      'a.txt': '2020-04-09',
      'b.txt': '2020-03-12',
    });
  });

  it('are one meeting where they are copies, also a copy without a day', async () => {
    const words = `${rest}Kim Provsson berättar om allt som har hänt sedan sist och vad som återstår att göra i landet.\n`;
    const copies = { b: `Odlingsgruppen${words}`, a: `Odlingsgruppen 12 mars 2020${words}` };
    const found = await read(copies);
    expect(meetings(found)).toEqual({ 'a.txt': '2020-03-12', 'b.txt': '2020-03-12' });
    const [first] = found.filter((one) => 'joins' in one && !one.joins);
    const decision = first !== undefined && 'events' in first ? first.events.find(isDecision) : undefined;
    expect([first?.file, decision?.sources.map(({ source }) => source)]).toEqual([
      'a.txt',
      ['minutes:a', 'minutes:b'],
    ]);
  });

  it('know a fruit before the minutes that it is a heading in', async () => {
    const first = `Odlingsgruppen 12 mars 2020\n\nNärvarande\nKim Provsson\n\nÖvrigt\nBikupan behöver en stege.\n`;
    const later = `Odlingsgruppen 9 april 2020\n\nNärvarande\nKim Provsson\n\nBikupan\nBeslutades att köpa en stege.\n`;
    const found = await read({ a: first, b: later });
    const told = found.flatMap((one) =>
      'events' in one
        ? one.events.flatMap((event) =>
            event.type === 'entry.recorded' && event.data.projects.length > 0 ? [one.file] : [],
          )
        : [],
    );
    expect(new Set(told)).toEqual(new Set(['a.txt', 'b.txt']));
  });

  it('give the same in any order', async () => {
    const texts = {
      a: `Odlingsgruppen 9 april${rest}`,
      b: `Odlingsgruppen 12 mars 2020${rest.replace('söka', 'ansöka om')}`,
      c: `Odlingsgruppen 14 maj 2020${rest.replace('Odling', 'Vattnet')}`,
    };
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    const inOrder = (documents: readonly ReadTogether[]) =>
      documents.toSorted((one, other) => (one.file < other.file ? -1 : 1));
    expect(inOrder(await read(turned))).toEqual(inOrder(await read(texts)));
  });
});

function isDecision(event: { type: string; data: object }): boolean {
  return (
    event.type === 'entry.recorded' &&
    'claim' in event.data &&
    JSON.stringify(event.data.claim).includes('"decision"')
  );
}
