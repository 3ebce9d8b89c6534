import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { AttendancePart } from './attendance-part.tsx';
import { goTo, listId, paneId } from './go-to.ts';
import { GuardsPart } from './guards-part.tsx';
import { HeadPart } from './head-part.tsx';
import { howFar } from './how-far.ts';
import { isAlreadyThere } from './is-already-there.ts';
import { useReview } from './review-context.ts';
import { SectionList } from './section-list.tsx';
import { allSeenId } from './use-open-review.ts';

/** What becomes of the document, thing by thing: what asks for a look, or everything. */
export function ReviewList() {
  const words = useMinutesImportWords();
  const review = useMinutesReviewWords();
  const { view, items, setPane, isShown, isLocked } = useReview();
  const showAll = () => {
    setPane('all');
    // The button goes when everything is shown.
    goTo(paneId('all'));
  };
  const isEmpty = !items.some(({ isPlace }) => isPlace);
  const far = howFar(items);
  const isWhole = items.every(({ key }) => isShown(key));
  return (
    <section id={listId} aria-labelledby={`${listId}-rubrik`} tabIndex={-1} className="review-page-becomes">
      <h2 id={`${listId}-rubrik`} className="visually-hidden">
        {words.becomes}
      </h2>
      {isEmpty && !isLocked ? (
        <Notice kind="warm">
          <p>{review.nothingRead}</p>
        </Notice>
      ) : null}
      {(far === 'all-seen' || far === 'nothing-unsure') && !isLocked && !isAlreadyThere(view) ? (
        <div id={allSeenId} tabIndex={-1} className="review-page-all-seen">
          <p>{far === 'all-seen' ? review.allSeen : review.nothingUnsure}</p>
          {isWhole ? null : <Button onClick={showAll}>{review.showAll}</Button>}
        </div>
      ) : null}
      <HeadPart />
      <AttendancePart />
      <GuardsPart />
      <SectionList />
    </section>
  );
}
