import type { Archive } from '@utveckling/domain/archive';
import { organisationOf, organisationsOf } from '@utveckling/domain/people/organisation-of';
import { themesIn } from '@utveckling/domain/tree/standing';
import * as z from 'zod';
import { spellingsOf } from './spellings-of.ts';

const named = z.object({ id: z.string(), name: z.string() });

/** What a reviewer may choose among: everything that the tree knows by name. */
export const importRegisterSchema = z.object({
  groups: z.array(named),
  parties: z.array(named.extend({ shortName: z.string() })),
  organisations: z.array(named.extend({ aliases: z.array(z.string()) })),
  themes: z.array(named),
  projects: z.array(named),
  /** Everybody who was recognised in minutes, with what tells two of the same name apart. */
  people: z.array(
    named.extend({
      spellings: z.array(z.string()),
      /** The day of the last meeting whose list has them, and for which organisations. */
      last: z.object({ on: z.string(), organisations: z.array(z.string()) }).optional(),
    }),
  ),
});
export type ImportRegister = z.infer<typeof importRegisterSchema>;

/** Everything that the tree knows by name, each in the order of its names. */
export function importRegister(archive: Archive): ImportRegister {
  const { state } = archive;
  const last = lastSeen(archive);
  return {
    groups: byName([...state.groups.values()].map(({ data: { group: id, name } }) => ({ id, name }))),
    parties: [...state.parties.values()].flatMap(({ data: { party: id, name, shortName, removed } }) =>
      removed === true ? [] : [{ id, name, shortName }],
    ),
    organisations: byName(
      [...state.organisations.values()].flatMap(({ data: { organisation: id, name, aliases } }) =>
        organisationOf(state, id) === id ? [{ id, name, aliases }] : [],
      ),
    ),
    themes: themesIn(state).map(({ theme: id, name }) => ({ id, name })),
    projects: byName(
      [...state.projects].flatMap(([id, { named: is }]) =>
        is === undefined ? [] : [{ id, name: is.data.name }],
      ),
    ),
    people: byName(
      spellingsOf(archive).map(({ id, spellings }) => {
        const seen = last.get(id);
        // The longest spelling says most: "Gösta Strand" rather than "Gösta".
        const [name = id] = [...spellings].sort((a, b) => b.length - a.length);
        return { id, name, spellings, ...(seen === undefined ? {} : { last: seen }) };
      }),
    ),
  };
}

type Seen = NonNullable<ImportRegister['people'][number]['last']>;

function lastSeen({ state }: Archive): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { held, attendance } of state.meetings.values())
    for (const { data } of attendance) {
      const on = held?.said?.from;
      if (on === undefined || data.person === undefined || (seen.get(data.person)?.on ?? '') > on) continue;
      const organisations = organisationsOf(state, data.organisations).flatMap(
        (one) => state.organisations.get(one)?.data.name ?? [],
      );
      seen.set(data.person, { on, organisations });
    }
  return seen;
}

const collator = new Intl.Collator('sv');

function byName<Named extends { id: string; name: string }>(all: Named[]): Named[] {
  return all.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
