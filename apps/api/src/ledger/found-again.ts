import type { Archive } from '@utveckling/domain/archive';
import type { LedgerView } from '@utveckling/domain/meeting/ledger-schema';
import type { GroupView, MeetingView } from '@utveckling/domain/meeting/meeting-schema';
import type { ClaimView } from '@utveckling/domain/project/entry-schema';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import type { ReadModel } from '../read-model.ts';
import { ledgerView } from './ledger-view.ts';

type Claimed = { id: string; claim: ClaimView };
type FillIn = <T extends Claimed>(told: readonly T[]) => T[];

/**
 * Fills in where a promise was found again, in every view that shows one: the log names the places only where somebody
 * did so, and the rule of the ledger finds the others. The ledger is made only for a view that has such a promise.
 */
export function foundAgainIn(model: ReadModel) {
  const kept = model.memo<LedgerView>();
  const ledger = () => kept('', () => ledgerView(model.archive));

  const fillIn: FillIn = (told) => {
    if (!told.some(({ claim }) => isOpen(claim))) return [...told];
    const places = new Map(ledger()?.promises.map(({ id, found }) => [id, found]));
    return told.map((one) =>
      isOpen(one.claim) ? { ...one, claim: { ...one.claim, foundAgain: places.get(one.id) ?? [] } } : one,
    );
  };
  type View<T> = (archive: Archive, id: string) => T | undefined;
  const filled =
    <T>(view: View<T>, fill: (made: T) => T): View<T> =>
    (archive, id) => {
      const made = view(archive, id);
      return made === undefined ? undefined : fill(made);
    };
  return {
    ledger,
    ofProject: (view: View<ProjectView>) =>
      filled(view, (project) => ({ ...project, history: fillIn(project.history) })),
    ofGroup: (view: View<GroupView>) =>
      filled(view, (group) => ({ ...group, history: fillIn(group.history) })),
    ofMeeting: (view: View<MeetingView>) =>
      filled(view, (meeting) => ({
        ...meeting,
        sections: meeting.sections.map((section) => ({ ...section, marks: fillIn(section.marks) })),
      })),
  };
}
export type FoundAgain = ReturnType<typeof foundAgainIn>;

function isOpen(claim: ClaimView): claim is Extract<ClaimView, { kind: 'carry-over' }> {
  return claim.kind === 'carry-over' && claim.foundAgain.length === 0;
}
