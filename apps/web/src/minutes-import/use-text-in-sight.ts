import { useEffect } from 'react';
import { markId, textId } from './go-to.ts';
import type { Item } from './review-items.ts';

/** Scrolls the document, where it has a scroll of its own, to the words of what was chosen beside it. */
export function useTextInSight(chosen: string | undefined, items: readonly Item[]): void {
  const from = items.find(({ key }) => key === chosen)?.from;
  useEffect(() => {
    const text = document.getElementById(textId);
    const mark = from === undefined ? null : document.getElementById(markId(from));
    if (text === null || mark === null || text.scrollHeight <= text.clientHeight) return;
    const [box, words] = [text.getBoundingClientRect(), mark.getBoundingClientRect()];
    const isInSight = words.top >= box.top && words.bottom <= box.bottom;
    if (!isInSight) text.scrollTop += words.top - box.top - box.height / 3;
  }, [from]);
}
