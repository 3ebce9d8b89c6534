import type { ClaimKind } from '@utveckling/domain/project/entry-schema';
import { useEffect, useRef } from 'react';
import { Quote } from '../ui/quote.tsx';
import { useHash } from '../ui/use-hash.ts';
import { useWords } from '../words/words.ts';
import { ClaimDetails } from './claim-details.tsx';
import type { StatementOfMinutes } from './group-statements.ts';
import { KindIcon } from './kind-icon.tsx';
import { kindWord } from './kind-word.ts';
import { placeTitle } from './place-title.ts';
import type { References } from './references.ts';
import { SentenceLink } from './sentence-link.tsx';
import styles from './statement.module.css';

/** Kinds that turn a fruit's way; their sentences stand out in a history. */
const weighty: ReadonlySet<ClaimKind> = new Set(['status', 'stance', 'condition', 'decision', 'endorsement']);

type StatementProps = { statement: StatementOfMinutes; references: References; date: string | undefined };

/** A sentence of the minutes in a history: its kinds, its words, what it tells, and the way to where it stands. */
export function Statement({ statement: { first, entries }, references, date }: StatementProps) {
  const turning = entries.some(({ kind }) => weighty.has(kind));
  const hash = useHash();
  const isAsked = entries.some(({ id }) => id === hash);
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  return (
    <li
      id={first.id}
      ref={place}
      className={`${styles.statement} ${turning ? styles.turning : ''}`}
      data-asked={isAsked ? 'yes' : undefined}
    >
      <span className={styles.dot} aria-hidden="true" />
      <Kinds statement={{ first, entries }} />
      <div className={styles.words}>
        <Quote>{first.source.quote}</Quote>
      </div>
      {entries.map((entry) => (
        <ClaimDetails key={entry.id} entry={entry} references={references} date={date} />
      ))}
      <p className={styles.source}>
        <SentenceLink source={first.source} entry={first.id} className={styles.link}>
          <span lang="sv">{placeTitle(references.meetings, first.source.meeting, first.source.section)}</span>
        </SentenceLink>
      </p>
    </li>
  );
}

/** Icon and word of each kind once; every entry of the sentence can be linked to. */
function Kinds({ statement: { first, entries } }: { statement: StatementOfMinutes }) {
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
