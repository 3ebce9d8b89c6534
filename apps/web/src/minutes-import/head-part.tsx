import type { PartialDate } from '@utveckling/domain/partial-date';
import { DateField } from '../ui/date-field.tsx';
import { FormScope } from '../ui/form-scope.ts';
import { formatDay } from '../words/format-day.ts';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useLanguage } from '../words/words.ts';
import { DoublePart } from './double-part.tsx';
import { useReview } from './review-context.ts';
import styles from './review-page.module.css';

/** Which meeting it was: its group, and its day with why and what speaks against it. */
export function HeadPart() {
  const words = useMinutesImportWords();
  const language = useLanguage();
  const { view, choices, change } = useReview();
  const { head } = view.proposal;
  const date = choices.meeting.date ?? head.date;
  const choose = (day: string) =>
    change((all) => {
      const { date: _, ...meeting } = all.meeting;
      return { ...all, meeting: day === '' ? meeting : { ...meeting, date: chosenDay(day) } };
    });
  return (
    <section aria-labelledby="motet" className={styles.card}>
      <h2 id="motet">{words.meeting}</h2>
      <dl className={styles.facts}>
        <dt>{words.group}</dt>
        <dd>
          {head.group === undefined ? (
            words.noGroup
          ) : (
            <>
              <span lang="sv">{view.text.slice(head.group.words.from, head.group.words.to)}</span>
              {head.group.likeness === 0 ? ` (${words.newGroup})` : null}
            </>
          )}
        </dd>
        <dt>{words.date}</dt>
        <dd>
          {date === undefined ? (
            <strong>{words.noDate}</strong>
          ) : (
            <>
              {formatDay(date.from, language)} ({words.certainty[date.certainty]})
              {date.reason === undefined ? null : (
                <span lang="sv" className={styles.reason}>
                  {date.reason}
                </span>
              )}
            </>
          )}
        </dd>
      </dl>
      {head.contradictions.map(({ about, here, there, ask }) => (
        <p key={`${about} ${here} ${there}`} className={styles.ask}>
          <strong>{words.contradiction}:</strong>{' '}
          <span lang="sv">
            {here} – {there}. {ask}
          </span>
        </p>
      ))}
      {view.published === undefined ? (
        <FormScope value="mote">
          <DateField
            name="dag"
            label={words.chooseDate}
            help=""
            value={choices.meeting.date?.from ?? head.date?.from ?? ''}
            onChange={choose}
          />
        </FormScope>
      ) : null}
      <DoublePart />
    </section>
  );

  function chosenDay(day: string): PartialDate {
    return { from: day, to: day, certainty: 'inferred', reason: words.dateReason };
  }
}
