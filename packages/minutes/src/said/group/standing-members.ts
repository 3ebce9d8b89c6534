import type { AttendanceProposal, Finding, SectionProposal } from '../../proposal.ts';

const standing =
  /^(?:\W*\d*\W*)(?:fasta|ordinarie|valda|nya)\s+(?:ledamöter|medlemmar|representanter)|^(?:styrelsen|gruppen)\s+består\s+av/iu;

/** A list headed "Fasta ledamöter" says who sits in the group, besides who came (S49). */
export function standingMembers(
  section: SectionProposal,
  title: string,
  attendance: readonly AttendanceProposal[],
  group: string | undefined,
): Finding | undefined {
  const lines = attendance.filter(
    ({ name, from, to }) => name !== undefined && section.from <= from && to <= section.to,
  );
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || !standing.test(title.trim())) return undefined;
  return {
    id: `${section.id}:membership:${first.from}`,
    section: section.id,
    from: section.title?.from ?? first.from,
    to: last.to,
    projects: [],
    ...(group === undefined ? {} : { group }),
    claim: {
      kind: 'membership',
      change: 'standing',
      persons: lines.flatMap(({ name, person }) =>
        name === undefined
          ? []
          : [
              {
                words: name,
                likeness: person?.likeness ?? 0,
                ...(person === undefined ? {} : { person: person.id }),
              },
            ],
      ),
      parties: [],
    },
    rule: 'standing-members',
    sureness: 'sure',
  };
}
