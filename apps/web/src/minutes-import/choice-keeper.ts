import type { Choices } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import type { Proposal } from '@utveckling/minutes/proposal';
import { createDraftSaver } from '../write/draft-saver.ts';
import type { DraftStore } from '../write/draft-store.ts';
import { type FoundAgain, foundAgain, unsavedValues } from './unsaved-choices.ts';

type KeeperOptions = {
  drafts: DraftStore;
  account: string;
  /** Of the review. */
  id: string;
  /** Tells this page's choices from those of another tab. */
  key: string;
  now: () => Date;
  /** Whether what was chosen will be there after a reload. */
  onKept: (isKept: boolean) => void;
};

export type ChoiceKeeper = ReturnType<typeof choiceKeeper>;

/** Keeps the choices of a review that have not reached the server, as drafts are kept: for this account and document. */
export function choiceKeeper({ drafts, account, id, key, now, onKept }: KeeperOptions) {
  const place = { account, form: 'import.choices', target: id };
  const saver = createDraftSaver(drafts, onKept);
  return {
    /** What an earlier visit left; where all of it was saved after all, it goes. */
    found(view: Pick<ImportView, 'proposal' | 'choices' | 'published'>): FoundAgain | undefined {
      const found = foundAgain(drafts.read(place), view);
      if (found === undefined) drafts.drop(place);
      return found;
    },
    keep(base: { choices: Choices; revision: number }, mine: Choices, proposal: Proposal): void {
      const values = unsavedValues(base.choices, mine, proposal);
      saver.save({ ...place, values, seen: base.revision, key, savedAt: now().toISOString() });
    },
    /** All is saved; what another tab has not saved stays. */
    saved(): void {
      saver.forget();
      if (drafts.read(place)?.key === key) drafts.drop(place);
    },
    /** Throws away what an earlier visit left. */
    drop(): void {
      saver.forget();
      drafts.drop(place);
    },
    flush: saver.flush,
  };
}
