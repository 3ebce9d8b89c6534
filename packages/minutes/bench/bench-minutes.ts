import { type CorpusDocument, readCorpus } from '../corpus/read-corpus.ts';
import { readAsOne } from './read-as-one.ts';
import { readDocument } from './read-document.ts';
import type { Reading } from './reading.ts';
import { score } from './score.ts';
import { type Kind, kinds, precision, ratios, sumOf, type Tallies, type Tally } from './tally.ts';

/** One column of the table: documents that are summed up together. */
export type Column = { name: string; rows: { document: CorpusDocument; tallies: Tallies }[] };

/** Reads the whole corpus and scores it: real minutes into an empty tree and into a full one, our own, and those held out. */
export async function benchMinutes(): Promise<Column[]> {
  const corpus = readCorpus();
  const of = (set: CorpusDocument['set']) => corpus.filter((document) => document.set === set);
  // 001 is the same meeting as 000 and is joined to it: it brings no history of its own.
  const meetings = of('real').filter(({ id }) => id !== '001');
  return [
    { name: 'Real, empty tree', rows: scored(await readAsOne(meetings)) },
    { name: 'Real, known tree', rows: scored(of('real').map((document) => readDocument(document))) },
    { name: 'Our own', rows: scored(of('own').map((document) => readDocument(document))) },
    { name: 'Held out', rows: scored(of('held-out').map((document) => readDocument(document))) },
  ];
}

function scored(readings: readonly Reading[]): Column['rows'] {
  return readings.map((reading) => ({ document: reading.document, tallies: score(reading) }));
}

/** The sum of a kind over all documents of a column. */
export function sumIn({ rows }: Column, kind: Kind): Tally {
  return sumOf(rows.map(({ tallies }) => tallies[kind]));
}

/** The table of all kinds, and one of the documents, in Markdown: "precision / recall". */
export function tablesOf(columns: readonly Column[]): string {
  const all = isKind(Object.keys(kinds));
  const sums = table(
    ['', ...columns.map(({ name }) => name)],
    [
      ['Documents', ...columns.map(({ rows }) => String(rows.length))],
      ...all.map((kind) => [
        kinds[kind],
        ...columns.map((column) => (kind.startsWith('marked-') ? precision : ratios)(sumIn(column, kind))),
      ]),
    ],
  );
  const shown: Kind[] = [
    'date',
    'attendance',
    'section-projects',
    'decisions',
    'actions',
    'carry-overs',
    'guards',
  ];
  const each = table(
    ['document', ...shown.map((kind) => kinds[kind])],
    columns.flatMap(({ name, rows }) =>
      rows.map(({ document, tallies }) => [
        `${name}: ${document.id}`,
        ...shown.map((kind) => ratios(tallies[kind])),
      ]),
    ),
  );
  return `${sums}\n\nEach document:\n\n${each}`;
}

/** What is missed and what is invented, kind by kind and document by document. Held-out documents are left out. */
export function missesOf(columns: readonly Column[]): string {
  return isKind(Object.keys(kinds))
    .filter((kind) => !kind.startsWith('marked-'))
    .flatMap((kind) => [
      `## ${kinds[kind]}`,
      ...columns
        .filter(({ name }) => name !== 'Held out')
        .flatMap(({ name, rows }) =>
          rows.flatMap(({ document, tallies: { [kind]: one } }) => [
            ...one.missed.map((words) => `- ${name}, ${document.id}, missed: ${words}`),
            ...one.wrong.map((words) => `- ${name}, ${document.id}, not in the answer: ${words}`),
          ]),
        ),
    ])
    .join('\n');
}

function isKind(names: readonly string[]): Kind[] {
  return names.filter((name): name is Kind => name in kinds);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
