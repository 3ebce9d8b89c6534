import { type ReactNode, useId } from 'react';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { itemId } from './go-to.ts';
import { type Place, useReview } from './review-context.ts';
import { useItemKeys } from './use-item-keys.ts';

type ReviewItemProps = {
  item: string;
  /** What it is: "Beslut", "var med". */
  what: ReactNode;
  sureness: 'sure' | 'likely' | 'unsure' | 'own';
  ask?: string | undefined;
  /** What it says beside its words: it stands before what is asked, so that the answers stand below the question. */
  details?: ReactNode;
  /** Words of the quote that stand out: the name on a line. */
  strong?: Place | undefined;
  /** `guard` is protected or shown as it is; everything else is taken or left out. */
  kind?: 'guard';
  onTake?: ((take: boolean) => void) | undefined;
  /** What was added is removed again. */
  onRemove?: (() => void) | undefined;
  /** The fields that change it; they open below. */
  fields?: ReactNode;
  children?: ReactNode;
};

/** One thing that was read: its words, what it becomes, and whether it is taken. */
export function ReviewItem({
  item,
  what,
  sureness,
  ask,
  details,
  strong,
  kind,
  onTake,
  onRemove,
  fields,
  children,
}: ReviewItemProps) {
  const words = useMinutesImportWords();
  const review = useMinutesReviewWords();
  const { view, items, chosen, isShown, isLocked, editing, edit, goToWords, step } = useReview();
  const quoteId = useId();
  const remove = () => {
    // It goes, and the focus with it.
    step(item, 1, false);
    onRemove?.();
  };
  const state = items.find(({ key }) => key === item);
  const keys = useItemKeys(
    item,
    onTake === undefined
      ? { drop: onRemove === undefined ? undefined : remove }
      : { take: () => onTake(true), drop: () => onTake(false) },
  );
  if (state === undefined || !isShown(item)) return null;
  const { from, to, taken, decided, asks } = state;
  const said = (start: number, end: number) => view.text.slice(start, end).replace(/\s+/g, ' ');
  const isMarked = strong !== undefined && strong.from >= from && strong.to <= to;
  const isEditing = editing?.key === item && fields !== undefined && !isLocked;
  const [yes, no, isYes, isNo] =
    kind === 'guard'
      ? [review.protect, review.reveal, review.isProtected, review.isRevealed]
      : [review.take, review.drop, review.isTaken, review.isDropped];
  const becomes = taken ? isYes : isNo;
  return (
    <li
      id={itemId(item)}
      tabIndex={-1}
      className="review-item-item"
      aria-current={chosen === item ? true : undefined}
      aria-labelledby={`${quoteId}-what ${quoteId}`}
      data-taken={taken ? '' : undefined}
      data-asks={asks && !decided ? '' : undefined}
      onKeyDown={keys}
    >
      <p className="review-item-what" id={`${quoteId}-what`}>
        <strong>{what}</strong>
        {sureness === 'sure' ? null : (
          <span className="review-item-sureness" data-is={sureness}>
            {sureness === 'own' ? review.own : words[sureness]}
          </span>
        )}
        {onTake === undefined ? null : (
          <span className="review-item-becomes">
            {decided || !asks ? becomes : review.ifNothing(becomes)}
          </span>
        )}
      </p>
      <blockquote id={quoteId} className="review-item-quote" lang="sv">
        {isMarked ? (
          <>
            {said(from, strong.from)}
            <strong>{said(strong.from, strong.to)}</strong>
            {said(strong.to, to)}
          </>
        ) : (
          said(from, to).trim()
        )}
      </blockquote>
      {details}
      {ask === undefined || (decided && !isEditing) ? null : (
        <p className="review-item-ask" lang="sv">
          {ask}
        </p>
      )}
      {children}
      <div className="review-item-tools">
        {onTake === undefined || isLocked ? null : (
          <span className="review-item-choice">
            {[true, false].map((is) => (
              <button
                key={String(is)}
                type="button"
                className="review-item-choose"
                aria-pressed={(decided || !asks) && taken === is}
                aria-describedby={quoteId}
                onClick={() => onTake(is)}
              >
                {is ? yes : no}
              </button>
            ))}
          </span>
        )}
        {fields === undefined || isLocked ? null : (
          <button
            type="button"
            className="review-quiet"
            aria-expanded={isEditing}
            aria-describedby={quoteId}
            onClick={() => edit(isEditing ? undefined : { key: item })}
          >
            {isEditing ? review.close : review.change}
          </button>
        )}
        {onRemove === undefined || isLocked ? null : (
          <button type="button" className="review-quiet" aria-describedby={quoteId} onClick={remove}>
            {review.remove}
          </button>
        )}
        <button
          type="button"
          className="review-quiet"
          aria-describedby={quoteId}
          onClick={() => goToWords(item)}
        >
          {words.inText}
        </button>
      </div>
      {isEditing ? (
        <div className="review-item-fields" data-fields="">
          {fields}
        </div>
      ) : null}
    </li>
  );
}
