import * as z from 'zod';
import { command } from '../change/command.ts';
import { newChange } from '../change/new-change.ts';
import { slug } from '../identifier.ts';
import { refused } from '../refusal.ts';
import { settingOf } from '../setting/setting-of.ts';
import { weakColours } from '../setting/weak-colours.ts';
import { freeSlug } from '../slug-of.ts';
import { partiesView } from '../tree/tree-view.ts';
import { partyDefined } from './event.ts';
import { registerName } from './register-name.ts';
import { usedName } from './used-name.ts';

const { colour, leaf } = partyDefined.shape.data.shape;

export const setPartySchema = z.strictObject({
  /** A party that is there already; left out for a new one. */
  party: slug.optional(),
  name: registerName,
  shortName: registerName.max(24),
  colour,
  leaf,
  order: z.int().min(1).max(1000),
});
export type SetParty = z.infer<typeof setPartySchema>;

/** The parties are written to as a whole: their order and their names are told from each other. */
export const partiesStream = 'parties';

/** Names a party, or a new one. Refused when its colour cannot be told from the paper or its name is another's. */
export const setParty = command<SetParty>({
  action: 'settings.manage',
  schema: setPartySchema,
  target: () => ({}),
  stream: () => partiesStream,
  decide(archive, data, author) {
    const { state } = archive;
    const known = partiesView(archive);
    const before = known.find(({ id }) => id === data.party);
    if (data.party !== undefined && before === undefined) {
      return refused({ reason: 'unknown-thing', thing: data.party });
    }
    const others = known.filter(({ id }) => id !== data.party);
    const used = usedName(
      [data.name, data.shortName],
      others.map(({ name, shortName }) => ({ name, aliases: [shortName] })),
    );
    if (used !== undefined) return used;
    const pairs = weakColours(settingOf(state, 'look').colours, [data]).filter(
      ({ seen }) => seen === 'party',
    );
    if (pairs.length > 0) return refused({ reason: 'weak-contrast', pairs });
    const party = data.party ?? freeSlug(data.shortName, (taken) => state.parties.has(taken));
    const { party: _, ...rest } = data;
    if (before !== undefined && isSame(before, rest)) return refused({ reason: 'already-so' });
    const change = newChange(author);
    change.set({ type: 'party.defined', data: { ...rest, party } }, 'Part inställd av en administratör.');
    return change.decision();
  },
});

function isSame<T extends object>(before: T, now: Partial<T>): boolean {
  return Object.entries({ ...before, ...now }).every(([key, value]) =>
    Object.entries(before).some(([known, held]) => known === key && held === value),
  );
}
