import { createHash } from 'node:crypto';
import { sourceRef } from '@utveckling/domain/meeting/source';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { Tables } from '../store/tables.ts';
import type { Findings } from './check-data.ts';
import { counted } from './counted.ts';
import { eachEvent } from './each-event.ts';

/** Whether each text is the one that was stored, and the words that events point at stand in a text or were erased. */
export async function checkTexts(database: Kysely<Tables>): Promise<Findings> {
  const { lengths, problems } = await readTexts(database);
  const known = new Set(await changedTexts(database));
  await eachEvent(database, ({ installation, position, body }) => {
    for (const { source, to } of refsOf(body)) {
      const length = lengths.get(keyOf(installation, source));
      if (length === undefined && !known.has(keyOf(installation, source))) {
        problems.push(`Texten ${source}, som händelse ${position} pekar på, saknas utan att ha raderats.`);
      }
      if (length !== undefined && to > length) {
        problems.push(`Händelse ${position} pekar utanför texten ${source}.`);
      }
    }
  });
  const erased = known.size - lengths.size;
  const facts = [`${counted(lengths.size, 'text', 'texter')}, ${counted(erased, 'raderad', 'raderade')}.`];
  return { facts, problems: [...new Set(problems)] };
}

/** One text at a time: of each only its length is kept. */
async function readTexts(database: Kysely<Tables>) {
  const lengths = new Map<string, number>();
  const problems: string[] = [];
  const names = await database.selectFrom('source_texts').select(['installation', 'source']).execute();
  for (const { installation, source } of names) {
    const row = await database
      .selectFrom('source_texts')
      .select(['text', 'sha256'])
      .where('installation', '=', installation)
      .where('source', '=', source)
      .executeTakeFirst();
    if (row === undefined) continue;
    lengths.set(keyOf(installation, source), row.text.length);
    if (createHash('sha256').update(row.text).digest('hex') !== row.sha256) {
      problems.push(`Texten ${source} är inte den som lades in.`);
    }
  }
  return { lengths, problems };
}

/** Every text there is or was. */
async function changedTexts(database: Kysely<Tables>): Promise<string[]> {
  const rows = await database.selectFrom('text_changes').select(['installation', 'source']).execute();
  return rows.map(({ installation, source }) => keyOf(installation, source));
}

function refsOf(body: string): readonly { source: string; to: number }[] {
  return bodySchema.safeParse(JSON.parse(body)).data?.sources ?? [];
}

const bodySchema = z.looseObject({ sources: z.array(sourceRef) });

function keyOf(installation: string, source: string): string {
  return JSON.stringify([installation, source]);
}
