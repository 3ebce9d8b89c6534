import type { EntryView } from '@utveckling/domain/project/entry-schema';
import type { ReactNode } from 'react';
import { Quote } from '../ui/quote.tsx';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import styles from './quoted-facts.module.css';
import { SentenceLink } from './sentence-link.tsx';

type QuotedFactsProps<T extends EntryView> = {
  entries: readonly T[];
  /** What stands before the words of an entry. */
  heading?: (entry: T) => ReactNode;
  look?: 'plain' | 'warm' | 'frost';
};

/** Facts in the words of the minutes, each with the way to its sentence. */
export function QuotedFacts<T extends EntryView>({ entries, heading, look = 'plain' }: QuotedFactsProps<T>) {
  return (
    <ul className={styles.facts}>
      {entries.map((entry) => (
        <li key={entry.id} className={`${styles.fact} ${styles[look]}`}>
          {heading === undefined ? null : <p className={styles.heading}>{heading(entry)}</p>}
          <Quote>{entry.source.quote}</Quote>
          <SaidOn entry={entry} />
        </li>
      ))}
    </ul>
  );
}

/** The day it was said, as a link to the sentence. */
function SaidOn({ entry }: { entry: EntryView }) {
  const { project } = useWords();
  return (
    <SentenceLink source={entry.source} entry={entry.id} className={styles.day}>
      <span className="visually-hidden">{project.inProtocol}, </span>
      {formatDay(entry.on, useLanguage())}
    </SentenceLink>
  );
}
