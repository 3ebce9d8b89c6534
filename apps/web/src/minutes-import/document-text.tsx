import { type MouseEvent, useMemo } from 'react';
import { goTo, itemId, markId } from './go-to.ts';
import { type Piece, piecesOf } from './marks-of.ts';
import { useReview } from './review-context.ts';
import styles from './review-page.module.css';

/** The document word for word. Each mark leads to what becomes of it; pressed again, to the next thing it also became. */
export function DocumentText() {
  const { view } = useReview();
  const pieces = useMemo(() => piecesOf(view.text.length, view.proposal), [view.text, view.proposal]);
  return (
    <div className={styles.text} lang="sv">
      {pieces.map((piece) => (
        <PieceText key={piece.from} piece={piece} />
      ))}
    </div>
  );
}

function PieceText({ piece: { from, to, keys } }: { piece: Piece }) {
  const { view, chosen, choose } = useReview();
  const words = view.text.slice(from, to);
  const first = keys[0];
  // Between two findings there is often nothing but a space.
  if (first === undefined || words.trim() === '') return words;
  const at = chosen === undefined ? -1 : keys.indexOf(chosen);
  const next = keys[(at + 1) % keys.length] ?? first;
  const go = (event: MouseEvent) => {
    event.preventDefault();
    choose(next);
    goTo(itemId(next));
  };
  return (
    <mark className={styles.mark}>
      <a id={markId(from)} href={`#${itemId(first)}`} aria-current={at >= 0 ? true : undefined} onClick={go}>
        {words}
      </a>
    </mark>
  );
}
