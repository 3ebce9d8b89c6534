import { type Kysely, sql } from 'kysely';
import type { Tables } from '../store/tables.ts';
import type { KeyedHash } from './keyed-hash.ts';

/** How often something may be done within how many seconds. */
export type Limit = { name: string; most: number; within: number };

/** Counts what is done, in the database, so that a restart forgets nothing. */
export type Limits = {
  /**
   * Counts one for each of them, in order, until one is full.
   * @returns undefined when all had room, else in how many seconds the full one is empty again.
   */
  take(...counted: readonly [Limit, string][]): Promise<number | undefined>;
};

/** The limits of this database. What is counted – addresses of people and of machines – is stored as a hash only. */
export function limitsOf(database: Kysely<Tables>, hash: KeyedHash, now: () => Date): Limits {
  let nextSweep = 0;

  async function takeOne({ name, most, within }: Limit, value: string): Promise<number | undefined> {
    const key = hash('limit', `${name}\0${value}`);
    const at = now();
    const time = at.toISOString();
    const ends = new Date(at.getTime() + within * 1000).toISOString();
    // One statement, so that no two requests see the same room. A full limit writes nothing.
    const { rows } = await sql<{ count: number }>`
      INSERT INTO sign_in_limits (key, count, ends_at) VALUES (${key}, 1, ${ends})
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN ends_at <= ${time} THEN 1 ELSE count + 1 END,
        ends_at = CASE WHEN ends_at <= ${time} THEN excluded.ends_at ELSE ends_at END
      WHERE ends_at <= ${time} OR count < ${most}
      RETURNING count`.execute(database);
    if (rows.length > 0) return undefined;
    const full = await database
      .selectFrom('sign_in_limits')
      .select('ends_at')
      .where('key', '=', key)
      .executeTakeFirst();
    const left = full === undefined ? 0 : Date.parse(full.ends_at) - at.getTime();
    return Math.max(1, Math.ceil(left / 1000));
  }

  async function sweep(): Promise<void> {
    const time = now();
    if (time.getTime() < nextSweep) return;
    nextSweep = time.getTime() + 60_000;
    await database.deleteFrom('sign_in_limits').where('ends_at', '<=', time.toISOString()).execute();
  }

  return {
    async take(...counted) {
      await sweep();
      for (const [limit, value] of counted) {
        const wait = await takeOne(limit, value);
        if (wait !== undefined) return wait;
      }
      return undefined;
    },
  };
}
