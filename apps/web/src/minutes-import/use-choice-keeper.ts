import { useEffect, useState } from 'react';
import { beforePageGoes } from '../write/draft-saver.ts';
import { drafts } from '../write/draft-store.ts';
import { newKey } from '../write/new-key.ts';
import { type ChoiceKeeper, choiceKeeper } from './choice-keeper.ts';

/** Keeps in this browser what `account` has chosen in a review and not saved, and says whether it can. */
export function useChoiceKeeper(id: string, account: string): { keeper: ChoiceKeeper; isKept: boolean } {
  const [isKept, setKept] = useState(true);
  const [keeper] = useState(() =>
    choiceKeeper({ drafts, account, id, key: newKey(), now: () => new Date(), onKept: setKept }),
  );
  useEffect(() => {
    const stop = beforePageGoes(keeper.flush);
    return () => {
      stop();
      keeper.flush();
    };
  }, [keeper]);
  return { keeper, isKept };
}

/** Asks before the page goes while something is neither saved nor kept in this browser. */
export function useAskBeforeLoss(isAtRisk: boolean): void {
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
}
