import { alike, type Reading, wordsAt } from './reading.ts';
import { type Tally, tally } from './tally.ts';

/** Date, group, times and contradictions: each is right when it says the same. */
export function scoreHead(reading: Reading): Record<'date' | 'group' | 'times' | 'contradictions', Tally> {
  return {
    date: scoreDate(reading),
    group: scoreGroup(reading),
    times: scoreTimes(reading),
    contradictions: scoreContradictions(reading),
  };
}

/** The same days, and called stated only when the words state them. */
function scoreDate({ document: { answer }, proposal: { head } }: Reading): Tally {
  const wanted = answer.date;
  const given = head.date;
  const isRight =
    wanted !== null &&
    given?.from === wanted.from &&
    given.to === wanted.to &&
    (wanted.certainty === 'any' || (wanted.certainty === 'stated') === (given.certainty === 'stated'));
  if (isRight) return tally(1);
  return tally(
    0,
    wanted === null ? [] : [`${wanted.from} (${wanted.certainty})`],
    given === undefined ? [] : [`${given.from}–${given.to} (${given.certainty})`],
  );
}

/** The register's group, or words of which at least half are the answer's. */
function scoreGroup(reading: Reading): Tally {
  const { document, proposal } = reading;
  const { group, groupId } = document.answer;
  const given = proposal.head.group;
  if (given === undefined) return group === undefined ? tally(0) : tally(0, [group]);
  const words = wordsAt(reading, given.words);
  if (given.id === groupId || (group !== undefined && halfAlike(words, group))) return tally(1);
  return tally(0, group === undefined ? [] : [group], [words]);
}

function halfAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((words) => new Set(alike(words).match(/[\p{L}\p{N}]+/gu) ?? []));
  if (first === undefined || second === undefined) return false;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared >= Math.min(first.size, second.size) / 2;
}

function scoreTimes({ document: { answer }, proposal: { head } }: Reading): Tally {
  return compareSets(
    [answer.from, answer.until].filter((time) => time !== undefined),
    [head.from, head.until].filter((time) => time !== undefined),
  );
}

function scoreContradictions({ document: { answer }, proposal: { head } }: Reading): Tally {
  if (answer.contradictions === undefined) return tally(0);
  return compareSets(
    answer.contradictions,
    head.contradictions.map(({ about }) => about),
  );
}

function compareSets(wanted: readonly string[], given: readonly string[]): Tally {
  return tally(
    wanted.filter((one) => given.includes(one)).length,
    wanted.filter((one) => !given.includes(one)),
    given.filter((one) => !wanted.includes(one)),
  );
}
