import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo } from 'react';
import { addBarId, markId, textId } from './go-to.ts';
import { type Piece, piecesOf } from './marks-of.ts';
import { useReview } from './review-context.ts';
import { selectedPlace } from './text-offsets.ts';

/**
 * The document word for word. Each mark leads to what becomes of it; pressed again, to the next thing it also became.
 * Words that are selected can be added.
 */
export function DocumentText({ textRef }: { textRef: RefObject<HTMLDivElement | null> }) {
  const { view, items, select, isLocked } = useReview();
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
  const next = keys[(at + 1) % keys.length] ?? first;
  const here = items.filter(({ key }) => keys.includes(key));
  const state = here.some(({ asks, decided }) => asks && !decided)
    ? 'asks'
    : here.some(({ taken }) => taken)
      ? 'taken'
      : 'dropped';
  const go = (event: MouseEvent) => {
    event.preventDefault();
    // Whoever drags over the words selects them.
    if (getSelection()?.isCollapsed !== false) goToItem(next);
  };
  /** Back to where one came from. */
  const goByKey = (event: KeyboardEvent) => {
    if (event.key !== 'v') return;
    event.preventDefault();
    goToItem(keys[at] ?? first);
  };
  return (
    <mark className="review-text-mark" data-is={state}>
      <a
        id={markId(from)}
        href={`#${markId(from)}`}
        draggable={false}
        aria-current={at >= 0 ? true : undefined}
        onClick={go}
        onKeyDown={goByKey}
      >
        {words}
      </a>
    </mark>
  );
}
