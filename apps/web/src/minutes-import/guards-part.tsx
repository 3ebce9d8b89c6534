import { placeKey } from '@utveckling/minutes/accept/choices';
import { isTaken } from '@utveckling/minutes/accept/is-taken';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { keyOf } from './marks-of.ts';
import { useReview } from './review-context.ts';
import { ReviewItem } from './review-item.tsx';
import styles from './review-page.module.css';

/** Words that should perhaps not be public, with what a reader would see instead. */
export function GuardsPart() {
  const words = useMinutesImportWords();
  const { view, choices, change } = useReview();
  const { guards } = view.proposal;
  if (guards.length === 0) return null;
  return (
    <section aria-labelledby="skydd" className={styles.part}>
      <h2 id="skydd">{words.guards}</h2>
      <p>{words.guardsHelp}</p>
      <ul className={styles.items}>
        {guards.map((guard) => (
          <ReviewItem
            key={placeKey(guard)}
            item={keyOf.guard(guard)}
            from={guard.from}
            to={guard.to}
            what={words.guardKind[guard.kind]}
            sureness={guard.sureness}
            undecided={choices.guards[placeKey(guard)] === undefined}
            taken={isTaken(choices, choices.guards[placeKey(guard)], guard.sureness)}
            verb={words.protect}
            onTake={(take) =>
              change((all) => ({
                ...all,
                guards: { ...all.guards, [placeKey(guard)]: { do: take ? 'take' : 'drop' } },
              }))
            }
          >
            <p className={styles.details}>{words.instead(guard.instead)}</p>
          </ReviewItem>
        ))}
      </ul>
    </section>
  );
}
