import type { Certainty } from '@utveckling/domain/partial-date';
import { Explained } from '../ui/explained.tsx';
import { InlineQuote } from '../ui/quote.tsx';
import { formatSpan } from '../words/format-span.ts';
import { useLanguage, useWords } from '../words/words.ts';

type ToldDateProps = {
  from: string;
  to: string;
  certainty: Certainty;
  words?: string | undefined;
  reason?: string | undefined;
};

/** A partial date that minutes gave: its words where they say more, and the reason where we inferred or computed it. */
export function ToldDate({ from, to, certainty, words, reason }: ToldDateProps) {
  const { project } = useWords();
  const span = formatSpan(from, to, useLanguage());
  const said = {
    stated: span,
    inferred: `${project.probably} ${span}`,
    computed: `${project.computed}: ${span}`,
  };
  return (
    <>
      {words === undefined ? null : (
        <>
          <InlineQuote>{words}</InlineQuote>,{' '}
        </>
      )}
      {reason === undefined ? (
        said[certainty]
      ) : (
        <Explained explanation={reason} lang="sv">
          {said[certainty]}
        </Explained>
      )}
    </>
  );
}
