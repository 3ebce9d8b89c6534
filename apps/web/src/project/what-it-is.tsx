import { descriptionsOf } from '@utveckling/domain/project/descriptions-of';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { entriesOf } from '@utveckling/domain/project/project-at';
import { useWords } from '../words/words.ts';
import { QuotedFacts } from './quoted-facts.tsx';
import styles from './what-it-is.module.css';

const aspects = ['why', 'what', 'how', 'who', 'lessons'] as const;

/** What a fruit is, in the last words that somebody chose for it or all that minutes say; and what must be true before a paused one starts again. */
export function WhatItIs({ history }: { history: readonly EntryView[] }) {
  const { project } = useWords();
  const descriptions = entriesOf(history, 'description');
  const conditions = entriesOf(history, 'condition');
  return (
    <div className={styles.what}>
      {descriptions.length === 0 ? <p className={styles.none}>{project.noDescription}</p> : null}
      {aspects.map((aspect) => {
        const told = descriptionsOf(history, aspect);
        if (told.length === 0) return null;
        return (
          <section key={aspect}>
            <h3 className={styles.aspect}>{project.aspect[aspect]}</h3>
            <QuotedFacts entries={told} />
          </section>
        );
      })}
      {conditions.length === 0 ? null : (
        <section>
          <h3 className={styles.aspect}>{project.condition}</h3>
          <QuotedFacts entries={conditions} look="frost" />
        </section>
      )}
    </div>
  );
}
