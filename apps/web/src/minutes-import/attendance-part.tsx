import { placeKey } from '@utveckling/minutes/accept/choices';
import { isTaken } from '@utveckling/minutes/accept/is-taken';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { keyOf } from './marks-of.ts';
import { useReview } from './review-context.ts';
import { ReviewItem } from './review-item.tsx';
import styles from './review-page.module.css';

/** Who was there, a line each. */
export function AttendancePart() {
  const words = useMinutesImportWords();
  const { view, choices, change } = useReview();
  const lines = view.proposal.attendance;
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="narvaro" className={styles.part}>
      <h2 id="narvaro">{words.attendance}</h2>
      <ul className={styles.items}>
        {lines.map((line) => (
          <ReviewItem
            key={placeKey(line)}
            item={keyOf.attendance(line)}
            from={line.from}
            to={line.to}
            what={words.presence[line.presence]}
            sureness={line.sureness}
            undecided={choices.attendance[placeKey(line)] === undefined}
            taken={isTaken(choices, choices.attendance[placeKey(line)], line.sureness)}
            verb={words.take}
            onTake={(take) =>
              change((all) => ({
                ...all,
                attendance: { ...all.attendance, [placeKey(line)]: { do: take ? 'take' : 'drop' } },
              }))
            }
          />
        ))}
      </ul>
    </section>
  );
}
