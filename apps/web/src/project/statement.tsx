import { useEffect, useRef } from 'react';
import { useHash } from '../ui/use-hash.ts';
import { useWords } from '../words/words.ts';
import type { StatementOfDay } from './group-statements.ts';
import { isByHand } from './is-by-hand.ts';
import { isTurning } from './is-turning.ts';
import { KindIcon } from './kind-icon.tsx';
import { kindWord } from './kind-word.ts';
import type { References } from './references.ts';
import styles from './statement.module.css';
import { StatementSentence } from './statement-sentence.tsx';
import { StatementSource } from './statement-source.tsx';

type StatementProps = { statement: StatementOfDay; references: References; date: string | undefined };

/** A sentence of the minutes in a history, or one change made by hand: its kinds, its words, what it tells, and where it stands. */
export function Statement({ statement, references, date }: StatementProps) {
  const { first, entries, sentences } = statement;
  const turning = isTurning(entries);
  const hash = useHash();
  const isAsked = entries.some(({ id }) => id === hash);
  const byHand = isByHand(first);
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    place.current?.scrollIntoView({ block: 'center' });
    // Whoever has just written it is led to it.
    if (byHand) place.current?.focus({ preventScroll: true });
  }, [isAsked, byHand]);
  return (
    <li
      id={first.id}
      ref={place}
      className={`${styles.statement} ${turning ? styles.turning : ''}`}
      data-asked={isAsked ? 'yes' : undefined}
      tabIndex={byHand ? -1 : undefined}
    >
      <span className={styles.dot} aria-hidden="true" />
      <Kinds statement={statement} />
      {sentences.map((sentence) => (
        <StatementSentence key={sentence.first.id} sentence={sentence} references={references} date={date} />
      ))}
      <StatementSource statement={statement} references={references} />
    </li>
  );
}

/** Icon and word of each kind once; every entry of the statement can be linked to. */
function Kinds({ statement: { first, entries } }: { statement: StatementOfDay }) {
  const words = useWords();
  const told = entries.map(({ id, kind, claim, projects }) => ({
    id,
    kind,
    word: kindWord(claim, projects, words),
  }));
  return (
    <p className={styles.kinds}>
      {told.map(({ id, kind, word }, index) => (
        <span key={id} {...(id === first.id ? {} : { id })} className={styles.kind}>
          {told.findIndex((other) => other.word === word) === index ? (
            <>
              <KindIcon kind={kind} />
              {word}
            </>
          ) : null}
        </span>
      ))}
    </p>
  );
}
