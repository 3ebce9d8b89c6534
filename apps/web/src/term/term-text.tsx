import { splitTerms, type TermPiece } from '@utveckling/domain/meeting/split-terms';
import { Fragment, useContext } from 'react';
import { Breakable } from '../ui/breakable.tsx';
import { Term } from './term.tsx';
import { TermsContext } from './terms-context.ts';

/** Words of the minutes with the first place of each term marked. */
export function TermText({ children }: { children: string }) {
  const [pieces = []] = splitTerms([children], useContext(TermsContext));
  return <TermPieces pieces={pieces} isBreakable />;
}

type TermPiecesProps = {
  pieces: readonly TermPiece[];
  /** Whether long compounds may break: not by default. */
  isBreakable?: boolean;
};

/** Words that were cut at their terms. */
export function TermPieces({ pieces, isBreakable = false }: TermPiecesProps) {
  return pieces.map(({ from, text, term }) =>
    term === undefined ? (
      <Fragment key={from}>{isBreakable ? <Breakable>{text}</Breakable> : text}</Fragment>
    ) : (
      <Term key={from} term={term}>
        {text}
      </Term>
    ),
  );
}
