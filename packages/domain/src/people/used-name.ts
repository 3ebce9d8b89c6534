import { type Refused, refused } from '../refusal.ts';

/** Something that has names, by one of which it is found. */
type Named = { name: string; aliases?: readonly string[] };

/** The refusal when one of the names means something else already; capitals and spaces make no other name. */
export function usedName(names: readonly string[], others: readonly Named[]): Refused | undefined {
  for (const { name: by, aliases = [] } of others) {
    const taken = new Set([by, ...aliases].map(plain));
    const name = names.find((one) => taken.has(plain(one)));
    if (name !== undefined) return refused({ reason: 'name-used', name, by });
  }
  return undefined;
}

function plain(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');
}
