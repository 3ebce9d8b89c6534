import { useEffect, useState } from 'react';

/** Whether a reader meets the thing called `key` for the first time on this device; false until that is known. */
export function useFirstTime(key: string): boolean {
  const [first, setFirst] = useState(false);
  useEffect(() => {
    try {
      const name = `seen-${key}`;
      setFirst(localStorage.getItem(name) === null);
      localStorage.setItem(name, 'yes');
    } catch {
      // A browser that keeps nothing (private mode, blocked storage) gets the quiet view.
    }
  }, [key]);
  return first;
}
