import type { Archive } from '@utveckling/domain/archive';
import type { Fate } from '@utveckling/domain/meeting/fate-schema';
import type { LedgerView, PromiseView } from '@utveckling/domain/meeting/ledger-schema';
import type { GroupView, MeetingView } from '@utveckling/domain/meeting/meeting-schema';
import type { ClaimView, EntryView } from '@utveckling/domain/project/entry-schema';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { glossaryIn } from '../glossary/glossary-in.ts';
import type { ReadModel } from '../read-model.ts';
import { ledgerView } from './ledger-view.ts';

type View<T> = (archive: Archive, id: string) => T | undefined;

/**
 * Adds to every view what only the reading of minutes knows: what became of a promise, and where it was found again – the log names the places
 * only where somebody did so, and the rule of the ledger finds the others –, and which words of the glossary stand in it.
 */
export function trackIn(model: ReadModel) {
  const kept = model.memo<LedgerView>();
  const glossary = glossaryIn(model);
  const ledger = () => kept('', () => ledgerView(model.archive, model.today));
  const fill = <T extends Told>(told: readonly T[]) => fillIn(told, ledger);
  const ofEntries = (history: readonly EntryView[]) =>
    glossary.termsOf(history.map(({ source }) => source.quote));
  return {
    ledger,
    glossary,
    ofProject: (view: View<ProjectView>): View<ProjectView> =>
      made(view, (project) => ({
        ...project,
        history: fill(project.history),
        terms: ofEntries(project.history),
      })),
    ofGroup: (view: View<GroupView>): View<GroupView> =>
      made(view, (group) => ({ ...group, history: fill(group.history), terms: ofEntries(group.history) })),
    ofMeeting: (view: View<MeetingView>): View<MeetingView> =>
      made(view, (meeting) => ({
        ...meeting,
        sections: meeting.sections.map((section) => ({ ...section, marks: fill(section.marks) })),
        terms: glossary.termsOf(meeting.sections.map(({ text }) => text)),
      })),
  };
}
export type Track = ReturnType<typeof trackIn>;

function made<T>(view: View<T>, more: (made: T) => T): View<T> {
  return (archive, id) => {
    const found = view(archive, id);
    return found === undefined ? undefined : more(found);
  };
}

type Told = { id: string; claim: ClaimView; fate?: Fate | undefined };

/** The ledger is made only for a view that has a promise. */
function fillIn<T extends Told>(told: readonly T[], ledger: () => LedgerView | undefined): T[] {
  if (!told.some(({ claim }) => claim.kind === 'carry-over')) return [...told];
  const promises = new Map(ledger()?.promises.map((promise) => [promise.id, promise]));
  return told.map((one) => {
    const promise = promises.get(one.id);
    if (one.claim.kind !== 'carry-over' || promise === undefined) return one;
    // The log's own places stay as they are.
    const foundAgain = promise.byHand ? one.claim.foundAgain : promise.found;
    return { ...one, claim: { ...one.claim, foundAgain }, fate: fateOf(promise) };
  });
}

function fateOf({ state, next, missing }: PromiseView): Fate {
  return {
    state,
    ...(next === undefined ? {} : { next }),
    ...(missing === undefined ? {} : { missing }),
  };
}
