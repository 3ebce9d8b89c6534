import type { MeetingView } from '@utveckling/domain/meeting/meeting-schema';
import { isPasted } from '@utveckling/domain/meeting/pasted';
import { useWords } from '../words/words.ts';
import styles from './minutes-sources.module.css';

/** Every document the minutes were read from; the text of those that are not shown above lies folded. */
export function MinutesSources({ sources }: Pick<MeetingView, 'sources'>) {
  const { meeting } = useWords();
  return (
    <section className={styles.sources}>
      <h2 className={styles.heading}>{meeting.sources}</h2>
      <p>{meeting.sourcesHelp(sources.length, sources.filter(({ file }) => isPasted(file)).length)}</p>
      <ul className={styles.list}>
        {sources.map(({ id, file, sha256, text }) => (
          <li key={id} className={styles.source}>
            <p className={styles.file}>
              {isPasted(file) ? meeting.pastedName : file}{' '}
              {text === undefined ? <span className={styles.shown}>{meeting.shownAbove}</span> : null}
            </p>
            <p className={styles.hash}>
              {sha256 === undefined ? (
                meeting.noHash(isPasted(file))
              ) : (
                <>
                  {meeting.hash(isPasted(file))}: <code>{sha256}</code>
                </>
              )}
            </p>
            {text === undefined ? null : (
              <details>
                <summary className={styles.summary}>{meeting.otherExtraction}</summary>
                <div className={styles.text} lang="sv">
                  {text.trim()}
                </div>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
