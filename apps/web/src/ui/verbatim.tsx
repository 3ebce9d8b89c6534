import { useContext } from 'react';
import { Breakable } from './breakable.tsx';
import { VerbatimContext } from './verbatim-context.ts';

/** Words of the minutes, letter by letter, with what the page marks in them. */
export function Verbatim({ children }: { children: string }) {
  const Marked = useContext(VerbatimContext);
  return Marked === undefined ? <Breakable>{children}</Breakable> : <Marked>{children}</Marked>;
}
