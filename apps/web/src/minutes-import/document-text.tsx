import { type KeyboardEvent, type RefObject, useEffect, useMemo } from 'react';
import { addBarId, markId, textId } from './go-to.ts';
import { type Piece, piecesOf } from './marks-of.ts';
import { useReview } from './review-context.ts';
import { selectedPlace } from './text-offsets.ts';

/**
 * The document word for word. Each mark leads to what becomes of it; pressed again, to the next thing it also became.
 * Words that are selected can be added.
 */
export function DocumentText({ textRef }: { textRef: RefObject<HTMLDivElement | null> }) {
  const { view, items, select, isLocked, chosen, goToItem } = useReview();
  const places = useMemo(() => items.filter(({ isPlace }) => isPlace), [items]);
  const pieces = useMemo(() => piecesOf(view.text.length, places), [view.text, places]);
  useEffect(() => {
    if (isLocked) return;
    const read = () => {
      const place = textRef.current === null ? undefined : selectedPlace(textRef.current);
      if (place !== undefined) select(place);
      // What was selected stays so while something is chosen for it in the bar.
      else if (document.activeElement?.closest(`#${addBarId}`) === null) select(undefined);
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [isLocked, select, textRef]);
  // The pointer passes through the links to the text, so that words in them can be dragged over: a press is found here.
  useEffect(() => {
    const text = textRef.current;
    const go = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest('mark') : null;
      const from = Number(mark?.dataset['from']);
      const keys = pieces.find((piece) => mark !== null && piece.from === from)?.keys ?? [];
      const next = keys[(keys.indexOf(chosen ?? '') + 1) % keys.length];
      if (next === undefined) return;
      event.preventDefault();
      // Whoever drags over the words selects them.
      const isDrag = event.detail > 0 && getSelection()?.isCollapsed === false;
      if (!isDrag) goToItem(next);
    };
    text?.addEventListener('click', go);
    return () => text?.removeEventListener('click', go);
  }, [pieces, chosen, goToItem, textRef]);

  return (
    <div id={textId} ref={textRef} className="review-text-text" lang="sv">
      {pieces.map((piece) => (
        <PieceText key={piece.from} piece={piece} />
      ))}
    </div>
  );
}

function PieceText({ piece: { from, to, keys } }: { piece: Piece }) {
  const { view, items, chosen, goToItem } = useReview();
  const words = view.text.slice(from, to);
  const first = keys[0];
  // Between two findings there is often nothing but a space.
  if (first === undefined || words.trim() === '') return <span>{words}</span>;
  const at = chosen === undefined ? -1 : keys.indexOf(chosen);
  const here = items.filter(({ key }) => keys.includes(key));
  const state = here.some(({ asks, decided }) => asks && !decided)
    ? 'asks'
    : here.some(({ taken }) => taken)
      ? 'taken'
      : 'dropped';
  /** Back to where one came from. */
  const goByKey = (event: KeyboardEvent) => {
    if (event.key !== 'v') return;
    event.preventDefault();
    goToItem(keys[at] ?? first);
  };
  return (
    <mark className="review-text-mark" data-is={state} data-from={from}>
      <a
        id={markId(from)}
        href={`#${markId(from)}`}
        aria-current={at >= 0 ? true : undefined}
        onKeyDown={goByKey}
      >
        {words}
      </a>
    </mark>
  );
}
