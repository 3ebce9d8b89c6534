import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Proposal } from '../proposal.ts';
import type { Register } from '../register.ts';

/** A document whose meeting has a day. */
export type Neighbour = { source: string; text: string; proposal: Proposal; day: PartialDate };

/** What is known with the groups, meetings and rules of meetings that other documents tell of. */
export function withNeighbours(register: Register, neighbours: readonly Neighbour[]): Register {
  const groups = new Map(register.groups.map((group) => [group.id, group]));
  const meetings = [...register.meetings];
  const schedules = [...register.schedules];
  for (const { source, text, proposal, day } of neighbours.toSorted(inOrder)) {
    const { group } = proposal.head;
    if (group === undefined) continue;
    const name = text.slice(group.words.from, group.words.to).replaceAll(/\s+/g, ' ').trim();
    if (!groups.has(group.id)) groups.set(group.id, { id: group.id, name, aliases: [] });
    const next = proposal.findings.flatMap(({ claim }) =>
      claim.kind === 'next-meeting' ? [claim.date] : [],
    )[0];
    meetings.push({
      id: source,
      group: group.id,
      date: day,
      ...(next === undefined ? {} : { nextMeeting: next }),
    });
    for (const { claim, group: of = group.id } of proposal.findings)
      if (claim.kind === 'schedule') schedules.push({ group: of, rule: claim.rule, said: day.from });
  }
  return { ...register, groups: [...groups.values()], meetings, schedules };
}

function inOrder(a: Neighbour, b: Neighbour): number {
  const [one, other] = [`${a.day.from} ${a.source}`, `${b.day.from} ${b.source}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
