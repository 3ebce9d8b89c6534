import { useEffect, useState } from 'react';

/** The value as it was when it had been still for `delay` milliseconds. */
export function useLate<T>(value: T, delay: number): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return late;
}
