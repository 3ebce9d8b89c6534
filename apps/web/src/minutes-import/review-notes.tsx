import { Link, useLocation } from '@tanstack/react-router';
import { ApiProblem } from '../app/api-problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { useLanguage } from '../words/words.ts';
import { useWriteWords } from '../words/write.ts';
import { FoundNote } from './found-note.tsx';
import { isAlreadyThere } from './is-already-there.ts';
import { meetingDay } from './meeting-day.ts';
import { useReview } from './review-context.ts';
import type { OpenReview } from './use-open-review.ts';

type ReviewNotesProps = Pick<
  OpenReview,
  'state' | 'error' | 'isKept' | 'flush' | 'nameAgain' | 'joined' | 'found'
>;

/** What is to be known before one goes on: what is not saved, what came back, and that somebody else chose too. */
export function ReviewNotes({ state, error, isKept, flush, nameAgain, joined, found }: ReviewNotesProps) {
  const { tryAgain, toSignIn } = useMinutesImportWords();
  const words = useMinutesReviewWords();
  const write = useWriteWords();
  const language = useLanguage();
  const { pathname } = useLocation();
  const { view } = useReview();
  const isSignedOut = error instanceof ApiProblem && error.status === 401;
  const why = error instanceof ApiProblem ? error.message : '';
  return (
    <>
      {state === 'failed' ? (
        <Notice kind="wrong" role="alert">
          <p>{isSignedOut ? words.signedOut : why === '' ? words.notSaved : why}</p>
          <p>{isKept ? words.keptHere : write.notKept}</p>
          <div className="review-page-note-doing">
            {isSignedOut ? (
              <Link
                to="/logga-in"
                search={({ sprak }) => ({ ...(sprak && { sprak }), till: pathname })}
                className="review-page-link"
              >
                {toSignIn}
              </Link>
            ) : null}
            <Button onClick={() => void flush()}>{tryAgain}</Button>
          </div>
        </Notice>
      ) : null}
      {isAlreadyThere(view) ? (
        <Notice kind="warm">
          <p>{words.alreadyThere}</p>
          {view.double === undefined ? null : (
            <Link to="/moten/$meeting" params={{ meeting: view.double.meeting }} className="review-page-link">
              {words.toMeetingOn(meetingDay(view.double.meeting, language))}
            </Link>
          )}
        </Notice>
      ) : null}
      {found === undefined ? null : <FoundNote found={found} />}
      {nameAgain === undefined ? null : (
        <Notice kind="wrong" role="alert">
          <p>{words.noNames}</p>
          <Button onClick={nameAgain}>{tryAgain}</Button>
        </Notice>
      )}
      {joined === undefined ? null : (
        <Notice kind="warm" role="status">
          <p>
            {words.joined} {joined.clashes === 0 ? '' : words.clashes(joined.clashes)}
          </p>
        </Notice>
      )}
    </>
  );
}
