import { StatusMark } from '../project/status-mark.tsx';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { listId, paneId } from './go-to.ts';
import { asksNow } from './how-far.ts';
import { type Pane, useReview } from './review-context.ts';

const panes = ['look', 'all', 'tree', 'document'] as const;

/** Which part is looked at: what asks for a look, everything, the tree; where there is one column also the document. */
export function PaneSwitch({ filter }: { filter: Pane }) {
  const words = useMinutesReviewWords();
  const { items, pane, setPane } = useReview();
  const counts: Partial<Record<Pane, number>> = {
    look: items.filter(asksNow).length,
    all: items.filter(({ isPlace }) => isPlace).length,
  };
  return (
    <fieldset aria-label={words.show} className="review-page-panes">
      {panes.map((one) => (
        <button
          key={one}
          id={paneId(one)}
          type="button"
          className="review-page-pane-button"
          data-pane={one}
          data-filter={one === filter ? '' : undefined}
          aria-pressed={pane === one}
          onClick={(event) => {
            setPane(one);
            const columns = event.currentTarget.closest('fieldset')?.parentElement;
            // Something else is shown: one begins at its top.
            if ((columns?.getBoundingClientRect().top ?? 0) < 0) columns?.scrollIntoView();
            document.getElementById(listId)?.scrollTo(0, 0);
          }}
        >
          {words.panes[one]}
          {one === 'tree' ? <Turning /> : null}
          {counts[one] === undefined ? null : <span className="review-page-pane-count">{counts[one]}</span>}
        </button>
      ))}
    </fieldset>
  );
}

/** As many changed fruits as there is room for. */
const mostTurning = 4;

/** The new marks of the fruits that change their state: the tree, seen from the list. */
function Turning() {
  const { preview } = useReview().view;
  const turns = 'refused' in preview ? [] : preview.fruits.filter(({ before, after }) => before !== after);
  return (
    <span className="review-page-turning">
      {turns.slice(0, mostTurning).map(({ slug, after }) => (
        <StatusMark key={slug} status={after} />
      ))}
    </span>
  );
}
