import type { Column } from './bench-minutes.ts';
import { type Kind, kinds } from './tally.ts';

/** What the seeds and the reader do not agree on, and what somebody wrote about it. */
export type Difference = { document: string; kind: string; how: string; words: string; why: string };

const compared: readonly Kind[] = [
  'date',
  'attendance',
  'attendance-details',
  'section-projects',
  'decisions',
  'actions',
  'carry-overs',
];
/** What stands where nobody has written why. */
export const unexplained = '**not explained yet**';

/**
 * Every difference between the seeds and what the reader makes of the real minutes in an empty tree.
 * @param written the table as it stands, whose reasons are kept
 */
export function differencesOf({ rows }: Column, written: string): Difference[] {
  return explained(
    rows.flatMap(({ document, tallies }) =>
      compared.flatMap((kind) => {
        const { missed, wrong } = tallies[kind];
        const row = (how: string) => (words: string) => ({
          document: document.id,
          kind: kinds[kind],
          how,
          words,
        });
        return [
          ...missed.map(row('only in the seeds')),
          ...wrong.map((words) => words.replace(/ \([a-z-]+, [a-z]+\)$/, '')).map(row('only the reader')),
        ];
      }),
    ),
    written,
  );
}

/** The differences with the reasons that were written in the table as it stands. */
export function explained(found: readonly Omit<Difference, 'why'>[], written: string): Difference[] {
  const reasons = reasonsIn(written);
  return found.map((one) => {
    const difference = { ...one, words: one.words.replaceAll('|', '/') };
    return { ...difference, why: reasons.get(keyOf(difference)) ?? unexplained };
  });
}

/** The differences as a Markdown table, with how many there are and how many still lack a reason. */
export function differencesTable(differences: readonly Difference[]): string {
  const open = differences.filter(({ why }) => why === unexplained).length;
  return [
    `${differences.length} differences, ${open} not explained yet.`,
    '',
    '| file | what | | words | why |',
    '|---|---|---|---|---|',
    ...differences.map(
      ({ document, kind, how, words, why }) => `| ${[document, kind, how, words, why].join(' | ')} |`,
    ),
  ].join('\n');
}

function reasonsIn(table: string): Map<string, string> {
  return new Map(
    table.split('\n').flatMap((line) => {
      const [document = '', kind = '', how = '', words = '', why = ''] = line
        .replace(/^\| | \|$/g, '')
        .split(' | ');
      return why === '' || why === 'why' || why === unexplained
        ? []
        : [[keyOf({ document, kind, how, words }), why] as const];
    }),
  );
}

function keyOf({ document, kind, how, words }: Omit<Difference, 'why'>): string {
  return [document, kind, how, words].join('|');
}
