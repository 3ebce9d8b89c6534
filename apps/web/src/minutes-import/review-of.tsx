import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { useEffect, useRef } from 'react';
import { ApiProblem } from '../app/api-problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { DocumentPane } from './document-pane.tsx';
import { KeysHelp } from './keys-help.tsx';
import { PaneSwitch } from './pane-switch.tsx';
import { ReviewBar } from './review-bar.tsx';
import { ReviewProvider } from './review-context.ts';
import { ReviewList } from './review-list.tsx';
import { TreeGains } from './tree-gains.tsx';
import { isWriting } from './use-item-keys.ts';
import { useOpenReview } from './use-open-review.ts';

/** A document to the left, word for word, what becomes of it to the right, and what the tree gains. */
export function ReviewOf({ view }: { view: ImportView }) {
  const words = useMinutesImportWords();
  const { review, said, filter, nameAgain, state, error, joined, flush } = useOpenReview(view);
  const own = useMinutesReviewWords();
  const { undo, isLocked, pane } = review;
  const undoing = useRef(undo);
  undoing.current = undo;
  useEffect(() => {
    if (isLocked) return;
    const take = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || event.target === null || isWriting(event.target)) return;
      event.preventDefault();
      undoing.current();
    };
    addEventListener('keydown', take);
    return () => removeEventListener('keydown', take);
  }, [isLocked]);
  return (
    <ReviewProvider value={review}>
      <ReviewBar state={state} flush={flush} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {state === 'failed' ? (
        <Notice kind="wrong" role="alert">
          <p>{error instanceof ApiProblem && error.message !== '' ? error.message : own.notSaved}</p>
          <Button onClick={() => void flush()}>{words.tryAgain}</Button>
        </Notice>
      ) : null}
      {nameAgain === undefined ? null : (
        <Notice kind="wrong" role="alert">
          <p>{own.noNames}</p>
          <Button onClick={nameAgain}>{words.tryAgain}</Button>
        </Notice>
      )}
      {joined === undefined ? null : (
        <Notice kind="warm" role="status">
          <p>
            {own.joined} {joined.clashes === 0 ? '' : own.clashes(joined.clashes)}
          </p>
        </Notice>
      )}
      <div className="review-page-columns" data-pane={pane}>
        <PaneSwitch filter={filter} />
        <DocumentPane />
        <ReviewList />
        <div className="review-page-tree">
          <TreeGains />
        </div>
      </div>
      <KeysHelp />
    </ReviewProvider>
  );
}
