import { termsIn } from '@utveckling/domain/meeting/split-terms';
import { useContext } from 'react';
import { useTrackWords } from '../words/track.ts';
import { TermMeaning } from './term-meaning.tsx';
import { TermsContext } from './terms-context.ts';

/** On paper, where nothing can be pressed: the words of the glossary that stand in the words above, and what they mean. */
export function PrintedTerms({ texts }: { texts: readonly string[] }) {
  const words = useTrackWords();
  const terms = termsIn(texts, useContext(TermsContext));
  if (terms.length === 0) return null;
  return (
    <section className="term-printed">
      <h2>{words.wordsUsed}</h2>
      <dl>
        {terms.map((term) => (
          <div key={term.id}>
            <dt lang="sv">{term.term}</dt>
            <dd>
              <TermMeaning term={term} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
