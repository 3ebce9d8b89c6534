import { useMinutesImportWords } from '../words/minutes-import.ts';
import { goTo, markId } from './go-to.ts';
import { piecesOf } from './marks-of.ts';
import { useReview } from './review-context.ts';
import styles from './review-page.module.css';

/** Leads from what becomes of words to where they stand; `about` tells it from the others. */
export function ShowInText({ item, about }: { item: string; about: string }) {
  const words = useMinutesImportWords();
  const { view, choose } = useReview();
  const show = () => {
    choose(item);
    const pieces = piecesOf(view.text.length, view.proposal).filter(
      ({ from, to, keys }) => keys.includes(item) && view.text.slice(from, to).trim() !== '',
    );
    const own = pieces.find(({ keys }) => keys[0] === item) ?? pieces[0];
    if (own !== undefined) goTo(markId(own.from));
  };
  return (
    <button
      type="button"
      className={styles.quietButton}
      onClick={show}
      aria-label={`${words.inText}: ${about}`}
    >
      {words.inText}
    </button>
  );
}
