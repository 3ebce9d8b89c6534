import { useRef } from 'react';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { AddBar } from './add-bar.tsx';
import { DocumentText } from './document-text.tsx';
import { firstInSight } from './first-in-sight.ts';
import { firstAddId, pickId } from './go-to.ts';
import { importFileAddress } from './import-api.ts';
import { useReview } from './review-context.ts';
import { nextSentence, sentenceAt } from './sentence-steps.ts';
import { selectPlace } from './text-offsets.ts';
import { useFocusNext } from './use-focus-next.ts';

/** The document, and what selected words of it can be added as. */
export function DocumentPane() {
  const words = useMinutesImportWords();
  const review = useMinutesReviewWords();
  const { view, isLocked, items, chosen, select } = useReview();
  const focusNext = useFocusNext();
  const textRef = useRef<HTMLDivElement>(null);
  /** Selects a sentence to begin with: where one was last, or what is in sight. */
  const pick = () => {
    if (textRef.current === null) return;
    const last = items.find(({ key, isPlace }) => key === chosen && isPlace);
    const at = last?.from ?? firstInSight(textRef.current);
    const first = sentenceAt(view.text, at) ?? nextSentence(view.text, { from: at, to: at }, 1);
    if (first === undefined) return;
    selectPlace(textRef.current, first);
    // The browser tells of it later.
    select(first);
    focusNext(firstAddId);
  };
  return (
    <section aria-labelledby="dokumentet" className="review-text-document">
      <div className="review-text-head">
        <h2 id="dokumentet" className="review-text-title">
          {words.document}
        </h2>
        {isLocked ? null : (
          <button id={pickId} type="button" className="review-quiet" onClick={pick}>
            {review.pickSentence}
          </button>
        )}
        {view.hasFile ? (
          <a href={importFileAddress(view.id)} download={view.file} className="review-quiet">
            {words.originalFile}
          </a>
        ) : null}
        {isLocked ? null : <p className="review-text-help">{review.documentHelp}</p>}
      </div>
      <DocumentText textRef={textRef} />
      <AddBar textRef={textRef} />
    </section>
  );
}
