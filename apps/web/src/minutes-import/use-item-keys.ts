import type { KeyboardEvent } from 'react';
import { useReview } from './review-context.ts';

type Doing = { take?: (() => void) | undefined; drop?: (() => void) | undefined };

/**
 * What single keys do while a card of the list has the focus: N and P lead to what asks for a look, J and K through all,
 * T takes, U leaves out, E opens the fields and Escape closes them, V shows the words. Where one writes, keys write.
 */
export function useItemKeys(key: string, { take, drop }: Doing): (event: KeyboardEvent) => void {
  const { step, goToWords, goToItem, edit, editing, isLocked } = useReview();
  return (event) => {
    if (event.key === 'Escape' && editing?.key === key) {
      event.preventDefault();
      edit(undefined);
      goToItem(key);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const doing: Readonly<Record<string, (() => void) | undefined>> = {
      n: () => step(key, 1, true),
      p: () => step(key, -1, true),
      j: () => step(key, 1, false),
      k: () => step(key, -1, false),
      v: () => goToWords(key),
      ...(isLocked ? {} : { t: take, u: drop, e: () => edit({ key, enters: true }) }),
    };
    const act = doing[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

/** Whether keys write, or choose, where the focus is. */
export function isWriting(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), select, textarea')
  );
}
