import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { isByHand } from './is-by-hand.ts';
import styles from './said-on-link.module.css';
import { SentenceLink } from './sentence-link.tsx';

/** The day something was said, as a link to the sentence in the minutes, or to its line in the history. */
export function SaidOnLink({ entry, length = 'long' }: { entry: EntryView; length?: 'long' | 'short' }) {
  const { project } = useWords();
  const day = formatDay(entry.on, useLanguage(), length);
  // A day without words of its own was inferred whole.
  const isLikely = entry.certainty === 'inferred' && entry.words === undefined;
  return (
    <SentenceLink source={entry.source} entry={entry.id} projects={entry.projects} className={styles.link}>
      <span className="visually-hidden">{isByHand(entry) ? project.inHistory : project.inProtocol}, </span>
      {isLikely ? `${project.probably} ${day}` : day}
    </SentenceLink>
  );
}
