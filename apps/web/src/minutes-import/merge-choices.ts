import type { Choices } from '@utveckling/minutes/accept/choices';

/**
 * What two people chose, both from `base`: where only one of them changed something, that holds; where both did, `mine`.
 * With `base` and `mine` turned about it takes a change back, and leaves what was chosen after it.
 */
export function mergeChoices(base: Choices, mine: Choices, theirs: Choices): Choices {
  return {
    take: same(base.take, mine.take) ? theirs.take : mine.take,
    meeting: mergeRecord(base.meeting, mine.meeting, theirs.meeting),
    sections: mergeRecord(base.sections, mine.sections, theirs.sections),
    findings: mergeRecord(base.findings, mine.findings, theirs.findings),
    attendance: mergeRecord(base.attendance, mine.attendance, theirs.attendance),
    guards: mergeRecord(base.guards, mine.guards, theirs.guards),
    names: mergeRecord(base.names, mine.names, theirs.names),
    added: {
      findings: mergeList(base.added.findings, mine.added.findings, theirs.added.findings),
      attendance: mergeList(base.added.attendance, mine.added.attendance, theirs.added.attendance),
      guards: mergeList(base.added.guards, mine.added.guards, theirs.added.guards),
    },
  };
}

/** How many things both changed, each in a way of their own: there `mine` holds after a merge. */
export function clashes(base: Choices, mine: Choices, theirs: Choices): number {
  const parts = ['meeting', 'sections', 'findings', 'attendance', 'guards', 'names'] as const;
  const inParts = parts.map((part) => clashesIn(base[part], mine[part], theirs[part]));
  const inTake = clashesIn({ take: base.take }, { take: mine.take }, { take: theirs.take });
  return inParts.reduce((sum, count) => sum + count, inTake);
}

function clashesIn(base: object, mine: object, theirs: object): number {
  const [was, is, other] = [base, mine, theirs].map((one) => new Map<string, unknown>(Object.entries(one)));
  const keys = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
  return [...keys].filter((key) => {
    const before = was?.get(key);
    const now = is?.get(key);
    const others = other?.get(key);
    return !same(before, now) && !same(before, others) && !same(now, others);
  }).length;
}

function mergeRecord<Part extends object>(base: Part, mine: Part, theirs: Part): Part {
  const merged: Part = { ...theirs };
  for (const key of keysOf(base)) if (!(key in mine) && key in base) delete merged[key];
  for (const key of keysOf(mine)) if (!same(base[key], mine[key])) merged[key] = mine[key];
  return merged;
}

/** Without what I took away, and with what I added, in its order. */
function mergeList<Item>(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): Item[] {
  const gone = without(base, mine);
  const come = without(mine, base);
  const kept = without(theirs, gone);
  return [...kept, ...without(come, kept)];
}

function without<Item>(items: readonly Item[], taken: readonly Item[]): Item[] {
  return items.filter((item) => !taken.some((one) => same(one, item)));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function keysOf<Part extends object>(part: Part): Extract<keyof Part, string>[] {
  const keys: Extract<keyof Part, string>[] = [];
  for (const key in part) keys.push(key);
  return keys;
}
