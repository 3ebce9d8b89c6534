import type { AttendanceProposal } from '../proposal.ts';

/**
 * Letters that are the initials of somebody in the list are that person and no organisation: "Ordf: SK" gives Sofia Kjell
 * her role. Changes the list.
 */
export function withInitials(text: string, listed: AttendanceProposal[]): void {
  const byInitials = new Map<string, number>();
  listed.forEach(({ name }, at) => {
    const initials = name === undefined ? '' : initialsOf(text.slice(name.from, name.to));
    if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, at);
  });
  const taken = new Set<number>();
  listed.forEach(({ name, affiliation, organisations, role }, at) => {
    if (name !== undefined || affiliation === undefined || organisations.length > 0) return;
    const of = byInitials.get(text.slice(affiliation.from, affiliation.to));
    const line = of === undefined ? undefined : listed[of];
    if (of === undefined || line === undefined) return;
    taken.add(at);
    if (role !== undefined && line.role === undefined) listed[of] = { ...line, role };
  });
  for (const at of [...taken].reverse()) listed.splice(at, 1);
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .join('')
    .toUpperCase();
}
