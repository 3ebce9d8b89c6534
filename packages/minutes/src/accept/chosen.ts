import { maskSubjects, maskWords } from '@utveckling/domain/meeting/public-text';
import type { Range } from '@utveckling/domain/meeting/source';
import type { Guard, Proposal } from '../proposal.ts';
import { type Choices, type OwnAttendance, type OwnFinding, type OwnGuard, placeKey } from './choices.ts';
import { isTaken } from './is-taken.ts';

/** What of a proposal is taken, as the reviewer changed it. */
export type Chosen = {
  findings: OwnFinding[];
  attendance: OwnAttendance[];
  guards: OwnGuard[];
};

/** What of the proposal goes into the tree by the choices, in the order of the document. */
export function chosen(proposal: Proposal, choices: Choices): Chosen {
  const findings = proposal.findings.flatMap(({ id, rule, sureness, ask, ...finding }): OwnFinding[] => {
    const choice = choices.findings[id];
    if (!isTaken(choices, choice, sureness)) return [];
    return [choice?.do === 'change' ? choice.to : finding];
  });
  const attendance = proposal.attendance.flatMap(
    ({ sureness, incomplete, person, maybe, ask, ...line }): OwnAttendance[] => {
      const choice = choices.attendance[placeKey(line)];
      if (!isTaken(choices, choice, sureness)) return [];
      return [choice?.do === 'change' ? choice.to : line];
    },
  );
  const guards = proposal.guards.flatMap((guard) =>
    isTaken(choices, choices.guards[placeKey(guard)], guard.sureness)
      ? [{ from: guard.from, to: guard.to, subject: subjectOf(guard) }]
      : [],
  );
  const { added } = choices;
  return {
    findings: [...findings, ...added.findings].sort(inOrder),
    attendance: [...attendance, ...added.attendance].sort(inOrder),
    guards: [...guards, ...added.guards].sort(inOrder),
  };
}

/** What the words are about: as what the reviewer was told that a reader sees, so that this is what stands there. */
function subjectOf({ kind, instead }: Guard): OwnGuard['subject'] {
  const told = maskSubjects.find((subject) => maskWords[subject] === instead);
  return told ?? (kind === 'name' ? 'person-name' : kind);
}

function inOrder(a: Range, b: Range): number {
  return a.from - b.from || a.to - b.to;
}
