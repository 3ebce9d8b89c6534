import type { Entry } from './entry.ts';

/**
 * "Anna Ek och Bo Alm från Bryggan", "Rolf Ek och Asta Ek, Nattvandrarna": where they come from is said once, behind the last. In a list
 * it holds for the one before "och", and for all between two such places ("A, B och C från Bryggan") where the line leaves nobody
 * out. Of first names alone, in a sentence, it is said of the last; "samt" adds somebody from elsewhere.
 */
export function shareAffiliation(line: string, entries: readonly Entry[]): Entry[] {
  const isWhole = entries.at(-1)?.affiliation !== undefined;
  const shared: Entry[] = [];
  for (const entry of entries.toReversed()) {
    const next = shared[0];
    shared.unshift(
      next !== undefined && isAlso(line, entry, next, entries, isWhole) ? from(entry, next) : entry,
    );
  }
  return shared;
}

/** Whether the place of the next holds for this one too. */
function isAlso(
  line: string,
  entry: Entry,
  next: Entry,
  entries: readonly Entry[],
  isWhole: boolean,
): boolean {
  if (!isPlain(entry) || next.name === undefined || next.affiliation === undefined || next.incomplete)
    return false;
  const sign = joinOf(line, entry, next);
  if (/^(?:och|&|o)$/u.test(sign))
    return entries.some((one) => one.name?.from === next.name?.from && !isPlain(one));
  return isWhole && sign === ',' && isPlain(entries.find((one) => one.from === next.from) ?? next);
}

/** A whole name of which nothing is said. */
function isPlain({ name, affiliation, notes, incomplete }: Entry): boolean {
  return name !== undefined && affiliation === undefined && notes.length === 0 && !incomplete;
}

function from(entry: Entry, { affiliation, organisations }: Entry): Entry {
  return affiliation === undefined ? entry : { ...entry, affiliation, organisations: [...organisations] };
}

function joinOf(line: string, one: Entry, next: Entry): string {
  return line.slice(one.to, next.from).trim();
}
