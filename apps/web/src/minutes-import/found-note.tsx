import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { formatMoment } from '../words/format-moment.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { useLanguage } from '../words/words.ts';
import { goTo, paneId } from './go-to.ts';
import { useReview } from './review-context.ts';
import type { FoundChoices } from './use-found-choices.ts';

/** Says quietly that choices of an earlier visit are back, or why they are not, with a way to drop them. */
export function FoundNote({ found: { is, savedAt, take, drop, close } }: { found: FoundChoices }) {
  const words = useMinutesReviewWords();
  const language = useLanguage();
  const { pane } = useReview();
  /** The button goes: what is beneath it has the focus then. */
  const going = (doing: () => void) => () => {
    goTo(paneId(pane));
    doing();
  };
  return (
    <Notice kind={is === 'back' ? 'calm' : 'warm'} role="status">
      <p>{words.found[is](formatMoment(savedAt, language))}</p>
      <div className="review-page-note-doing">
        {take === undefined ? null : <Button onClick={going(take)}>{words.takeFound}</Button>}
        {is === 'back' ? <Button onClick={going(close)}>{words.keepFound}</Button> : null}
        <Button onClick={going(drop)}>{words.dropFound}</Button>
      </div>
    </Notice>
  );
}
