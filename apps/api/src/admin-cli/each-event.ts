import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../store/tables.ts';

const pageSize = 1000;

/** Hands over each event of the file as it is stored, all installations' together, a page in memory at a time. */
export async function eachEvent(
  database: Kysely<Tables>,
  see: (row: Selectable<Tables['events']>) => void,
): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await database
      .selectFrom('events')
      .selectAll()
      .where('position', '>', after)
      .orderBy('position')
      .limit(pageSize)
      .execute();
    for (const row of rows) see(row);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}
