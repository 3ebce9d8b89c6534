import type { Kysely } from 'kysely';
import { loggedEvent } from '../store/event-row.ts';
import type { Tables } from '../store/tables.ts';
import { verifyChain } from '../store/verify-chain.ts';
import type { Findings } from './check-data.ts';
import { counted } from './counted.ts';
import { eachEvent } from './each-event.ts';

/** Whether each installation's chain holds, and every event can be read by this release. */
export async function checkEvents(database: Kysely<Tables>): Promise<Findings> {
  const problems: string[] = [];
  let events = 0;
  for (const installation of await installationsOf(database)) {
    const verified = await verifyChain(database, installation);
    if ('events' in verified) events += verified.events;
    else problems.push(`${brokenWords[verified.why](verified.brokenAt)} (${installation})`);
  }
  await eachEvent(database, (row) => {
    try {
      loggedEvent(row);
    } catch {
      problems.push(`Händelse ${row.position} (${row.type}) går inte att läsa.`);
    }
  });
  const facts =
    problems.length > 0
      ? []
      : [`${counted(events, 'händelse', 'händelser')}. Ingen har ändrats eller tagits bort.`];
  return { facts, problems };
}

const brokenWords = {
  'not-what-was-written': (position: number) =>
    `Händelse ${position} är inte den som skrevs, eller så saknas en före den.`,
  'last-events-missing': (position: number) => `Händelserna från nummer ${position} saknas.`,
};

async function installationsOf(database: Kysely<Tables>): Promise<string[]> {
  const rows = await database
    .selectFrom('appends')
    .select('installation')
    .distinct()
    .orderBy('installation')
    .execute();
  return rows.map(({ installation }) => installation);
}
