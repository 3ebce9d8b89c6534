import { useCallback, useEffect, useState } from 'react';
import { goTo } from './go-to.ts';

/** Leads the focus to an element once the page is drawn as it was just decided: it may not be there before. */
export function useFocusNext(): (id: string) => void {
  const [wanted, setWanted] = useState<{ id: string }>();
  useEffect(() => {
    if (wanted !== undefined) goTo(wanted.id);
  }, [wanted]);
  return useCallback((id: string) => setWanted({ id }), []);
}
