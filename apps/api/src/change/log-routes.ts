import {
  changeLog,
  type LogFilter,
  type LogRow,
  logFilterSchema,
} from '@utveckling/domain/change/change-log';
import { projectNames } from '@utveckling/domain/project/project-names';
import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import * as z from 'zod';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { type WhoMayOptions, whoMay } from '../people/who-may.ts';
import { dayIn, homeZone } from './day-in.ts';
import { logCsv, logFile } from './log-files.ts';
import type { LogPage } from './log-page.ts';

export type LogOptions = WhoMayOptions & {
  /** What accounts are called; one that is gone has no name. */
  accountNames: () => Promise<ReadonlyMap<string, string>>;
};

const pageSize = 100;

const querySchema = logFilterSchema.extend({
  /** Rows older than this position. */
  before: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional(),
});

const checked = validator('query', querySchema, (result) =>
  result.success
    ? undefined
    : problem('bad-parameter', { parameter: String(result.error[0]?.path?.[0] ?? '') }),
);

/** `GET /log`, `/log.csv` and `/log.json`: every write, newest first, for whoever has a role. */
export function logRoutes(options: LogOptions) {
  const { model, accountNames } = options;

  async function read(
    request: Request,
    filter: LogFilter,
  ): Promise<{ rows: LogRow[] } | { refused: ReturnType<typeof problem<'not-signed-in' | 'not-allowed'>> }> {
    const asked = await whoMay(options, request, 'log.read');
    if ('refused' in asked) return asked;
    return { rows: changeLog(model.archive, filter, (instant) => dayIn(homeZone, new Date(instant))) };
  }

  async function named(rows: LogRow[]): Promise<Pick<LogPage, 'accounts' | 'projects'>> {
    const names = await accountNames();
    const accounts = [...new Set(rows.flatMap(({ by, stream }) => [by, accountIn(stream)]))].flatMap(
      (by): [string, string][] => {
        const name = names.get(by);
        return name === undefined ? [] : [[by, name]];
      },
    );
    const projects = projectNames(
      model.archive,
      rows.flatMap((row) => row.projects),
    );
    return { accounts: Object.fromEntries(accounts), projects };
  }

  return new Hono()
    .get('/log', checked, async (c) => {
      const { before, ...filter } = c.req.valid('query');
      const found = await read(c.req.raw, filter);
      if ('refused' in found) return found.refused;
      const rest = found.rows.filter(({ position }) => before === undefined || position < Number(before));
      const rows = rest.slice(0, pageSize);
      const next = rest.length > pageSize ? { next: rows.at(-1)?.position } : {};
      return privateAnswer<LogPage>({ total: found.rows.length, rows, ...next, ...(await named(rows)) });
    })
    .get('/log.csv', checked, async (c) => {
      const found = await read(c.req.raw, c.req.valid('query'));
      if ('refused' in found) return found.refused;
      const { accounts, projects } = await named(found.rows);
      return logFile('csv', logCsv(found.rows, accounts, projects));
    })
    .get('/log.json', checked, async (c) => {
      const found = await read(c.req.raw, c.req.valid('query'));
      if ('refused' in found) return found.refused;
      return logFile('json', JSON.stringify({ rows: found.rows, ...(await named(found.rows)) }, null, 1));
    });
}

/** The account that a stream is about; what is about something else gives no account's id. */
function accountIn(stream: string): string {
  return stream.startsWith('account:') ? stream.slice('account:'.length) : '';
}
