import { type Kysely, sql } from 'kysely';
import { chainHash, chainStart } from './chain.ts';
import type { Verified } from './event-log.ts';
import type { Tables } from './tables.ts';

const pageSize = 1000;

/** Makes each hash of the installation again and compares; other writers may go on meanwhile. */
export async function verifyChain(database: Kysely<Tables>, installation: string): Promise<Verified> {
  const missing = await missingAtEnd(database);
  let [previous, events] = [chainStart, 0];
  for (let after = 0; ; ) {
    const rows = await database
      .selectFrom('events')
      .selectAll()
      .where('installation', '=', installation)
      .where('position', '>', after)
      .orderBy('position')
      .limit(pageSize)
      .execute();
    for (const row of rows) {
      if (row.hash !== chainHash(previous, row)) {
        return { brokenAt: row.position, why: 'not-what-was-written' };
      }
      previous = row.hash;
      after = row.position;
    }
    events += rows.length;
    if (rows.length < pageSize) break;
  }
  return missing === undefined ? { events } : { brokenAt: missing, why: 'last-events-missing' };
}

/**
 * Nothing in a chain tells that its last links are gone, but the file remembers the last position it has given. It is
 * that of all installations together, so a loss at the end is every installation's.
 */
async function missingAtEnd(database: Kysely<Tables>): Promise<number | undefined> {
  const { rows } = await sql<{ given: number | null; last: number | null }>`
    SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'events') AS given,
           (SELECT max(position) FROM events) AS last`.execute(database);
  const { given, last } = rows[0] ?? {};
  return (given ?? 0) > (last ?? 0) ? (last ?? 0) + 1 : undefined;
}
