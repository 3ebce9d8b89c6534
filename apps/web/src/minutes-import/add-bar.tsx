import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { addWords } from './add-words.ts';
import { addBarId, firstAddId, goTo, pickId } from './go-to.ts';
import { useReview } from './review-context.ts';
import { extended, nextSentence, nextWord } from './sentence-steps.ts';
import { selectPlace } from './text-offsets.ts';
import { useKindWord } from './use-kind-word.ts';

type AddBarProps = { textRef: RefObject<HTMLDivElement | null> };

/** What selected words can be added as: a bar beside them, on a phone at the foot of the screen. */
export function AddBar({ textRef }: AddBarProps) {
  const words = useMinutesReviewWords();
  const kindWord = useKindWord();
  const { view, choices, change, selected, select, isLocked, goToItem, edit, register } = useReview();
  const ref = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const text = textRef.current;
    if (selected === undefined || text === null || getSelection()?.rangeCount === 0) return;
    const words = getSelection()?.getRangeAt(0).getBoundingClientRect();
    const bar = ref.current;
    const pane = text.parentElement?.getBoundingClientRect();
    if (words === undefined || bar === null || pane === undefined) return;
    const below = words.bottom - pane.top + gap;
    const above = words.top - pane.top - gap - bar.offsetHeight;
    // Never over the words themselves, as long as there is room above or below them.
    const isRoom = below + bar.offsetHeight <= Math.min(pane.height, innerHeight - pane.top) || above < 0;
    bar.style.setProperty('--top', `${isRoom ? below : above}px`);
  }, [selected, textRef]);
  if (selected === undefined || isLocked) return null;
  const quote = view.text.slice(selected.from, selected.to).replace(/\s+/g, ' ');

  const move = (next: typeof selected | undefined) => {
    if (next === undefined || textRef.current === null) return;
    const range = selectPlace(textRef.current, next);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  const add = (what: Parameters<typeof addWords>[2], kind?: string) => {
    const { decide, key } = addWords(view, selected, what, register);
    const name = key(choices);
    change(decide, name);
    getSelection()?.removeAllRanges();
    select(undefined);
    if (kind !== undefined) edit({ key: name, kind, enters: true });
    else if (what === 'attendance') edit({ key: name });
    goToItem(name);
  };
  const close = () => {
    getSelection()?.removeAllRanges();
    select(undefined);
    goTo(pickId);
  };
  /** Arrow keys walk the text as long as the bar has the focus: up and down by sentence, with Shift more or less of it. */
  const walk = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const by = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
    const unit = key === 'ArrowDown' || key === 'ArrowUp' ? 'sentence' : 'word';
    if (key === 'Escape') close();
    else if (!key.startsWith('Arrow')) return;
    else if (shiftKey) move(extended(view.text, selected, by, unit));
    else
      move(unit === 'sentence' ? nextSentence(view.text, selected, by) : nextWord(view.text, selected, by));
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset
      id={addBarId}
      ref={ref}
      aria-label={words.addLabel}
      className="review-add-bar"
      // The selection stays while the pointer presses here.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={walk}
    >
      <p className="review-add-words" role="status" lang="sv">
        {words.selected(quote.length > 90 ? `${quote.slice(0, 60)} … ${quote.slice(-24)}` : quote)}
      </p>
      <div className="review-add-row">
        <span className="review-add-label">{words.add}</span>
        {(['decision', 'action', 'carry-over', 'question'] as const).map((kind, index) => (
          <button
            key={kind}
            id={index === 0 ? firstAddId : undefined}
            type="button"
            className="review-add-button"
            onClick={() => add(kind)}
          >
            {kindWord(kind)}
          </button>
        ))}
        <button type="button" className="review-add-button" onClick={() => add('note', 'status')}>
          {words.addStatus}
        </button>
        <button type="button" className="review-add-button" onClick={() => add('note', 'note')}>
          {words.addMore}
        </button>
        <button type="button" className="review-add-button" onClick={() => add('attendance')}>
          {words.addAttendance}
        </button>
        <button type="button" className="review-add-button" onClick={() => add('guard')}>
          {words.addGuard}
        </button>
      </div>
      <div className="review-add-row">
        <button
          type="button"
          className="review-quiet"
          onClick={() => move(nextSentence(view.text, selected, -1))}
        >
          {words.previousSentence}
        </button>
        <button
          type="button"
          className="review-quiet"
          onClick={() => move(nextSentence(view.text, selected, 1))}
        >
          {words.nextSentence}
        </button>
        <button
          type="button"
          className="review-quiet"
          onClick={() => move(extended(view.text, selected, -1, 'word'))}
        >
          {words.fewer}
        </button>
        <button
          type="button"
          className="review-quiet"
          onClick={() => move(extended(view.text, selected, 1, 'word'))}
        >
          {words.more}
        </button>
        <button type="button" className="review-quiet" onClick={close}>
          {words.noAdd}
        </button>
      </div>
    </fieldset>
  );
}

const gap = 6;
