import type { LogRow } from '@utveckling/domain/change/change-log';
import { stringify } from 'csv-stringify/sync';
import { securityHeaders } from '../http/security-headers.ts';

type Names = Readonly<Record<string, string>>;

const columns = [
  'Nummer',
  'Tid (UTC)',
  'Konto',
  'Namn',
  'Roll',
  'Part',
  'Händelse',
  'Sort',
  'Gäller',
  'Frukter',
  'Ord',
  'Före',
  'Efter',
  'Ångrad',
];

/** The log as a table that a spreadsheet opens: UTF-8 with its mark, semicolons as Swedish spreadsheets want them. */
export function logCsv(rows: readonly LogRow[], accounts: Names, projects: Names): string {
  const cells = rows.map((row) => [
    row.position,
    row.at,
    row.by,
    accounts[row.by] ?? '',
    row.role ?? '',
    row.party ?? '',
    row.type,
    row.kind ?? '',
    row.stream,
    row.projects.map((slug) => projects[slug] ?? slug).join(', '),
    row.text ?? '',
    fieldsIn(row.before),
    fieldsIn(row.after),
    row.undone ? 'ja' : '',
  ]);
  // What begins like a formula is marked as text, so that a spreadsheet does not run what somebody wrote.
  return stringify([columns, ...cells], { bom: true, delimiter: ';', escape_formulas: true });
}

function fieldsIn(fields: LogRow['before']): string {
  return Object.entries(fields ?? {})
    .map(([key, value]) => `${key}: ${value}`)
    .join('; ');
}

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json' } as const;

/** The log as a file to keep. */
export function logFile(kind: keyof typeof types, content: string): Response {
  return new Response(content, {
    headers: {
      ...securityHeaders,
      'Content-Type': types[kind],
      'Content-Disposition': `attachment; filename="andringar.${kind}"`,
      'Cache-Control': 'no-store',
    },
  });
}
