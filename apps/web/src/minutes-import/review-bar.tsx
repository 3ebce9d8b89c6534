import { Link } from '@tanstack/react-router';
import { Button } from '../ui/button.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import type { SaveState } from './choice-saver.ts';
import { documentName } from './document-name.ts';
import { asksNow } from './how-far.ts';
import { PublishPart } from './publish-part.tsx';
import { useReview } from './review-context.ts';
import { TakePart } from './take-part.tsx';

type ReviewBarProps = { state: SaveState; flush: () => Promise<boolean> };

/** What is under review, how much of it is left to look at, and the way into the tree. It is always there. */
export function ReviewBar({ state, flush }: ReviewBarProps) {
  const words = useMinutesImportWords();
  const review = useMinutesReviewWords();
  const { view, choices, items, isLocked, undo, canUndo, step, chosen } = useReview();
  const file = documentName(view.file, words);
  const { title } = view.proposal.head;
  const read = title === undefined ? '' : view.text.slice(title.from, title.to).replace(/\s+/g, ' ').trim();
  const meeting = choices.meeting.title ?? read;
  const asking = items.filter(({ asks }) => asks).length;
  const left = items.filter(asksNow).length;
  return (
    <header className="review-bar-bar">
      <div className="review-bar-row">
        <div className="review-bar-name">
          <Link to="/protokoll" className="review-bar-back">
            {words.back}
          </Link>
          <h1 className="review-bar-title" lang={meeting === '' ? undefined : 'sv'}>
            {meeting === '' ? file : meeting}
          </h1>
          {meeting === '' ? null : <span className="review-bar-file">{file}</span>}
        </div>
        {isLocked ? null : (
          <p className="review-bar-kept" data-is={state}>
            {state === 'failed' ? words.notSaved : state === 'saving' ? words.saving : words.saved}
          </p>
        )}
        {isLocked ? null : (
          <div className="review-bar-doing">
            <button
              type="button"
              className="review-bar-undo"
              aria-disabled={canUndo ? undefined : true}
              onClick={undo}
            >
              {review.undo}
            </button>
            <PublishPart flush={flush} />
          </div>
        )}
      </div>
      {isLocked ? (
        <PublishPart flush={flush} />
      ) : (
        <div className="review-bar-row">
          <div className="review-bar-left">
            <progress
              className="review-bar-progress"
              max={Math.max(1, asking)}
              value={asking === 0 ? 1 : asking - left}
              aria-label={asking === 0 ? review.nothingAsked : review.left(left, asking)}
            />
            <span aria-hidden="true">{asking === 0 ? review.nothingAsked : review.left(left, asking)}</span>
            {left === 0 ? null : (
              <Button className="review-bar-next" onClick={() => step(chosen, 1, true)}>
                {review.next}
              </Button>
            )}
          </div>
          <TakePart />
        </div>
      )}
    </header>
  );
}
