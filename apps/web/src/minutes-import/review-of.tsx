import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { useEffect, useRef } from 'react';
import { DocumentPane } from './document-pane.tsx';
import { KeysHelp } from './keys-help.tsx';
import { PaneSwitch } from './pane-switch.tsx';
import { ReviewBar } from './review-bar.tsx';
import { ReviewProvider } from './review-context.ts';
import { ReviewList } from './review-list.tsx';
import { ReviewNotes } from './review-notes.tsx';
import { TreeGains } from './tree-gains.tsx';
import { isWriting } from './use-item-keys.ts';
import { useOpenReview } from './use-open-review.ts';

/** A document to the left, word for word, what becomes of it to the right, and what the tree gains. */
export function ReviewOf({ view }: { view: ImportView }) {
  const open = useOpenReview(view);
  const { review, said, filter } = open;
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
      <ReviewBar state={open.state} flush={open.flush} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ReviewNotes {...open} />
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
