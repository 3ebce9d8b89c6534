import type { ShortTerm } from '@utveckling/domain/meeting/glossary-schema';
import type { ReactNode } from 'react';
import { TrackSheet } from '../track/track-sheet.tsx';
import { VerbatimContext } from '../ui/verbatim-context.ts';
import { TermText } from './term-text.tsx';
import { TermsContext } from './terms-context.ts';

type TermMarksProps = { terms: readonly ShortTerm[] | undefined; children: ReactNode };

/** Within it these words of the glossary are marked wherever words of the minutes are shown. */
export function TermMarks({ terms = none, children }: TermMarksProps) {
  return (
    <TermsContext value={terms}>
      <VerbatimContext value={TermText}>
        <TrackSheet />
        {children}
      </VerbatimContext>
    </TermsContext>
  );
}

const none: readonly ShortTerm[] = [];
