import { useEffect } from 'react';
import { itemId } from './go-to.ts';
import type { Editing } from './review-context.ts';

/** Brings the focus into fields that were opened by a key: to the kind, or to what a kind that was chosen already needs. */
export function useFieldsFocus(editing: Editing | undefined): void {
  useEffect(() => {
    if (editing?.enters !== true) return;
    const item = document.getElementById(itemId(editing.key));
    const fields = item?.querySelectorAll<HTMLElement>('[data-fields] :is(input, select)') ?? [];
    const isChosen = editing.kind !== undefined && editing.kind !== 'note';
    fields[isChosen ? 1 : 0]?.focus();
  }, [editing]);
}
