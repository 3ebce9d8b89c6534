import { placeKey } from '@utveckling/minutes/accept/choices';
import type { ProposedClaim } from '@utveckling/minutes/proposal';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { goTo, itemId } from './go-to.ts';
import { keyOf } from './marks-of.ts';
import { type Review, useReview } from './review-context.ts';
import styles from './review-page.module.css';
import { useKindWord } from './use-kind-word.ts';

/** What somebody should look at before the rest: what is unsure or asks something, and is not decided yet. */
export function LookFirst() {
  const words = useMinutesImportWords();
  const kindWord = useKindWord();
  const review = useReview();
  const { choose } = review;
  const unsure = unsureOf(review, (kind) => kindWord(kind), words.guardKind, words.attendance);
  return (
    <section aria-labelledby="forst" className={styles.card}>
      <h2 id="forst">{words.lookFirst}</h2>
      {unsure.length === 0 ? <p>{words.lookFirstNone}</p> : null}
      <ul className={styles.first}>
        {unsure.map(({ key, what, ask }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.quietButton}
              onClick={() => {
                choose(key);
                goTo(itemId(key));
              }}
            >
              <span>{what}</span>: <span lang="sv">{ask}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Unsure = { key: string; what: string; ask: string };

function unsureOf(
  { view: { proposal, text }, choices }: Review,
  kindWord: (kind: string) => string,
  guardKind: Readonly<Record<string, string>>,
  attendance: string,
): Unsure[] {
  /** Whether somebody has said who it is. */
  const isNamed = (claim: ProposedClaim) =>
    claim.kind === 'action' && claim.who.some(({ words }) => choices.names[placeKey(words)] !== undefined);
  const wordsAt = ({ from, to }: { from: number; to: number }) =>
    `”${text.slice(from, to).replace(/\s+/g, ' ').trim().slice(0, 70)}”`;
  return [
    ...proposal.guards
      .filter((guard) => guard.sureness === 'unsure' && choices.guards[placeKey(guard)] === undefined)
      .map((guard) => ({
        key: keyOf.guard(guard),
        what: guardKind[guard.kind] ?? guard.kind,
        ask: wordsAt(guard),
      })),
    ...proposal.attendance
      .filter((line) => line.sureness === 'unsure' && choices.attendance[placeKey(line)] === undefined)
      .map((line) => ({ key: keyOf.attendance(line), what: attendance, ask: wordsAt(line) })),
    ...proposal.findings
      .filter(
        ({ id, sureness, ask, claim }) =>
          (sureness === 'unsure' || ask !== undefined) &&
          choices.findings[id] === undefined &&
          !isNamed(claim),
      )
      .map((finding) => ({
        key: keyOf.finding(finding.id),
        what: kindWord(finding.claim.kind),
        ask: finding.ask === undefined ? wordsAt(finding) : `${finding.ask} ${wordsAt(finding)}`,
      })),
  ];
}
