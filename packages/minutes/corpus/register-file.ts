import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { id, slug } from '@utveckling/domain/identifier';
import { partialDate } from '@utveckling/domain/partial-date';
import { scheduleRuled } from '@utveckling/domain/people/event';
import * as z from 'zod';
import type { Register } from '../src/register.ts';

const named = { name: z.string(), aliases: z.array(z.string()) };

const registerFile = z.strictObject({
  groups: z.array(z.strictObject({ id: slug, ...named })),
  projects: z.array(z.strictObject({ slug, ...named })),
  parties: z.array(z.strictObject({ id: slug, name: z.string(), shortName: z.string() })),
  organisations: z.array(
    z.strictObject({ id: slug, ...named, party: slug.optional() }).transform(({ party, ...rest }) => ({
      ...rest,
      ...(party === undefined ? {} : { party }),
    })),
  ),
  people: z.array(z.strictObject({ id, spellings: z.array(z.string()) })),
  meetings: z.array(
    z
      .strictObject({ id, group: slug, date: partialDate, nextMeeting: partialDate.optional() })
      .transform(({ nextMeeting, ...rest }) => ({
        ...rest,
        ...(nextMeeting === undefined ? {} : { nextMeeting }),
      })),
  ),
  schedules: z.array(
    z.strictObject({ group: slug, rule: scheduleRuled.shape.data.shape.rule, said: z.iso.date() }),
  ),
});

/** What is known before a document of our own is read: a file in registers/. */
export function registerFrom(name: string): Register {
  const file = join(import.meta.dirname, 'registers', `${name}.json`);
  return registerFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}
