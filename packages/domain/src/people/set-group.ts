import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { freeSlug } from '../slug-of.ts';
import { partiesView } from '../tree/tree-view.ts';
import { otherNames, registerName } from './register-name.ts';
import { usedName } from './used-name.ts';

export const setGroupSchema = z.strictObject({
  /** One that is there already; left out for a new one. */
  group: slug.optional(),
  name: registerName,
  aliases: otherNames,
  /** The parties that sit in it. */
  parties: z.array(slug).max(50),
});
export type SetGroup = z.infer<typeof setGroupSchema>;

/** Names a group and the parties in it, or forms a new one. */
export const setGroup = command<SetGroup>({
  action: 'people.manage',
  schema: setGroupSchema,
  target: () => ({}),
  stream: ({ group }) => (group === undefined ? undefined : `group:${group}`),
  decide(archive, { group, name, aliases, parties }, author) {
    const { groups } = archive.state;
    const before = group === undefined ? undefined : groups.get(group)?.data;
    if (group !== undefined && before === undefined)
      return refused({ reason: 'unknown-thing', thing: group });
    const known = partiesView(archive).map(({ id }) => id);
    const unknown = parties.find(
      (party) => !known.includes(party) && before?.parties.includes(party) !== true,
    );
    if (unknown !== undefined) return refused({ reason: 'unknown-thing', thing: unknown });
    const others = [...groups.values()].filter((one) => one.data.group !== group).map((one) => one.data);
    const used = usedName([name, ...aliases], others);
    if (used !== undefined) return used;
    const formed = {
      group: group ?? freeSlug(name, (taken) => groups.has(taken)),
      name,
      aliases: aliases.filter((alias) => alias !== name),
      parties: [...new Set(parties)],
    };
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(formed)) {
      return refused({ reason: 'already-so' });
    }
    const change = newChange(author);
    change.set({ type: 'group.formed', data: formed }, 'Grupp inlagd av en administratör.');
    return change.decision();
  },
});
