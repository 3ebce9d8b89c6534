import type { Preview } from '@utveckling/minutes/accept/import-view';
import { StatusMark } from '../project/status-mark.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useWords } from '../words/words.ts';
import { useReview } from './review-context.ts';
import styles from './review-page.module.css';
import { useKindWord } from './use-kind-word.ts';

type Fruit = Extract<Preview, { fruits: unknown }>['fruits'][number];

/** What the tree would gain by what is decided now; or why it cannot be put in. */
export function TreeGains() {
  const words = useMinutesImportWords();
  const { preview } = useReview().view;
  if ('refused' in preview)
    return (
      <section aria-labelledby="tradet" className={styles.card}>
        <h2 id="tradet">{words.tree}</h2>
        <p className={styles.ask} lang="sv">
          {preview.refused.detail}
        </p>
      </section>
    );
  const { fruits, joins, newPeople } = preview;
  return (
    <section aria-labelledby="tradet" className={styles.card}>
      <h2 id="tradet">{words.tree}</h2>
      {joins ? <p>{words.joins}</p> : null}
      {newPeople === 0 ? null : <p>{words.newPeople(newPeople)}</p>}
      {fruits.length === 0 ? <p>{words.noFruits}</p> : null}
      <ul className={styles.gains}>
        {fruits.map((fruit) => (
          <FruitGains key={fruit.slug} fruit={fruit} />
        ))}
      </ul>
    </section>
  );
}

function FruitGains({ fruit: { name, isNew, before, after, gains } }: { fruit: Fruit }) {
  const words = useMinutesImportWords();
  const { status, noStatus } = useWords();
  const kindWord = useKindWord();
  const wordOf = (held: Fruit['after']) => (held === null ? noStatus.word : status[held].word);
  return (
    <li>
      <strong lang="sv">{name}</strong>
      {isNew ? <span className={styles.sureness}>{words.isNew}</span> : null}
      <br />
      {before === after ? (
        <>
          {wordOf(after)} ({words.statusStays})
        </>
      ) : (
        <span className={styles.turn}>
          <span className="visually-hidden">{words.from}: </span>
          {wordOf(before)} → <span className="visually-hidden">{words.to}: </span>
          <StatusMark status={after} /> <strong>{wordOf(after)}</strong>
        </span>
      )}
      <br />
      <span className={styles.details}>
        {Object.entries(gains)
          .map(([kind, count]) => `${kindWord(kind)}: ${count}`)
          .join(' · ')}
      </span>
    </li>
  );
}
