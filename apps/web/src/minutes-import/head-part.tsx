import { formatDay } from '../words/format-day.ts';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { useLanguage } from '../words/words.ts';
import { DoublePart } from './double-part.tsx';
import { itemId } from './go-to.ts';
import { groupOf } from './group-of.ts';
import { keyOf } from './item-keys.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { useReview } from './review-context.ts';
import { useItemKeys } from './use-item-keys.ts';

/** Which meeting it was: its group, its title and its day, with how the reader knows and what speaks against it. */
export function HeadPart() {
  const words = useMinutesImportWords();
  const review = useMinutesReviewWords();
  const language = useLanguage();
  const context = useReview();
  const { view, choices, settle, isLocked, isShown, items, editing, edit, chosen } = context;
  const { head } = view.proposal;
  const key = keyOf.meeting;
  const keys = useItemKeys(key, {});
  const state = items.find((item) => item.key === key);
  const isAsking = state?.asks === true && !state.decided && !isLocked;
  if (!isShown(key)) return null;
  const { date: dateChosen, title } = choices.meeting;
  const date = dateChosen ?? head.date;
  const group = groupOf(context);
  const isOpen = editing?.key === key && !isLocked;
  const read = head.title === undefined ? '' : view.text.slice(head.title.from, head.title.to);
  return (
    <section aria-labelledby="motet" className="review-item-part">
      <h3 id="motet" className="review-item-part-title">
        {words.meeting}
      </h3>
      <fieldset
        id={itemId(key)}
        aria-labelledby="motet"
        tabIndex={-1}
        className="review-item-item"
        data-taken=""
        data-asks={isAsking ? '' : undefined}
        aria-current={chosen === key ? true : undefined}
        onKeyDown={keys}
      >
        <dl className="review-item-facts">
          <dt>{words.group}</dt>
          <dd>
            {group === undefined ? (
              words.noGroup
            ) : (
              <>
                <strong lang="sv">{group.name}</strong>{' '}
                <span className="review-item-sure">
                  ({group.isNew ? words.newGroup : review.groupSure[group.sure]})
                </span>
              </>
            )}
          </dd>
          <dt>{words.date}</dt>
          <dd>
            {date === undefined ? (
              <strong>{words.noDate}</strong>
            ) : (
              <>
                <strong>{formatDay(date.from, language)}</strong>{' '}
                <span className="review-item-sure">
                  {dateChosen === undefined ? review.dateOf[date.certainty] : `(${review.groupSure.chosen})`}
                </span>
                {dateChosen !== undefined || date.reason === undefined ? null : (
                  <span lang="sv" className="review-item-reason">
                    {date.reason}
                  </span>
                )}
              </>
            )}
          </dd>
          {title === undefined && read === '' ? null : (
            <>
              <dt>{review.meetingTitle}</dt>
              <dd lang="sv">{title ?? read}</dd>
            </>
          )}
        </dl>
        {head.contradictions.map(({ about, here, there, ask }) => (
          <p key={`${about} ${here} ${there}`} className="review-item-ask">
            <strong>{words.contradiction}:</strong>{' '}
            <span lang="sv">
              {here} – {there}. {ask}
            </span>
          </p>
        ))}
        <DoublePart />
        {isLocked ? null : (
          <div className="review-item-tools">
            {isAsking && head.date !== undefined ? (
              <button
                type="button"
                className="review-item-choose"
                onClick={() =>
                  settle((all) => ({ ...all, meeting: { ...all.meeting, date: head.date } }), key)
                }
              >
                {review.dateIsRight}
              </button>
            ) : null}
            <button
              type="button"
              className="review-quiet"
              aria-expanded={isOpen || isAsking}
              aria-describedby="motet"
              onClick={() => edit(isOpen ? undefined : { key })}
            >
              {isOpen ? review.close : review.change}
            </button>
          </div>
        )}
        {isOpen || isAsking ? (
          <div className="review-item-fields" data-fields="">
            <MeetingFields />
          </div>
        ) : null}
      </fieldset>
    </section>
  );
}
