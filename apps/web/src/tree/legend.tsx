import { stances } from '@utveckling/domain/project/stance';
import { statuses } from '@utveckling/domain/project/status';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import { useWords } from '../words/words.ts';
import { FruitMark } from './fruit-mark.tsx';
import styles from './legend.module.css';
import { PartyLeaf } from './party-leaf.tsx';
import { PointedSentence } from './pointed-sentence.tsx';
import { useFirstTime } from './use-first-time.ts';

/**
 * "Så läser du trädet": every mark with its word and one plain sentence. One press away on every view, open the first
 * time; beside its name stands the sentence of the mark under pointer or focus.
 */
export function Legend({ tree: view, date }: { tree: TreeView; date: string | undefined }) {
  const { tree, status, noStatus } = useWords();
  const { parties } = view;
  const first = useFirstTime('legend');
  return (
    <details className={styles.legend} open={first} id="sa-laser-du">
      <summary className={styles.summary}>
        {tree.legend}
        <PointedSentence tree={view} date={date} />
      </summary>
      <p className={styles.about} lang="sv">
        {view.sentence}
      </p>
      <div className={styles.content}>
        <section>
          <h2 className={styles.heading}>{tree.legendFruits}</h2>
          <ul className={styles.marks}>
            {[...statuses, null].map((key) => (
              <li key={key ?? 'none'} className={styles.item}>
                <svg viewBox="-36 -36 72 72" className={styles.mark} aria-hidden="true">
                  <FruitMark status={key} />
                </svg>
                <span>
                  <strong>{(key === null ? noStatus : status[key]).word}</strong>{' '}
                  <span className={styles.sentence}>{(key === null ? noStatus : status[key]).sentence}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className={styles.heading}>{tree.legendLeaves}</h2>
          <p className={styles.note}>{tree.legendLeavesText}</p>
          <ul className={styles.marks}>
            {parties.map((party) => (
              <li key={party.id} className={styles.item}>
                <svg viewBox="-12 -12 24 24" className={styles.leaf} aria-hidden="true">
                  <PartyLeaf leaf={party.leaf} colour={party.colour} stance="committed" />
                </svg>
                <span>{party.name}</span>
              </li>
            ))}
          </ul>
          <ul className={styles.marks}>
            {[...stances, undefined].map((stance) => (
              <li key={stance ?? 'none'} className={styles.item}>
                <svg viewBox="-12 -12 24 24" className={styles.leaf} aria-hidden="true">
                  <PartyLeaf leaf="oval" colour={parties[0]?.colour ?? '#4F7F41'} stance={stance} />
                </svg>
                <span>{tree.leafMeaning[stance ?? 'notStated']}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className={styles.heading}>{tree.legendRest}</h2>
          <dl className={styles.rest}>
            {tree.restMeaning.map(([word, sentence]) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{sentence}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </details>
  );
}
