import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import styles from './said-on-link.module.css';
import { SentenceLink } from './sentence-link.tsx';

/** The day something was said, as a link to the sentence in the minutes. */
export function SaidOnLink({ entry, length = 'long' }: { entry: EntryView; length?: 'long' | 'short' }) {
  const { project } = useWords();
  return (
    <SentenceLink source={entry.source} entry={entry.id} className={styles.link}>
      <span className="visually-hidden">{project.inProtocol}, </span>
      {formatDay(entry.on, useLanguage(), length)}
    </SentenceLink>
  );
}
