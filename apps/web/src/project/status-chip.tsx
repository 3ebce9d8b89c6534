import type { ProjectState } from '@utveckling/domain/project/project-at';
import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { formatDay } from '../words/format-day.ts';
import { isUndated } from '../words/format-meeting-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { isByHand } from './is-by-hand.ts';
import { ReadingWord } from './reading-word.tsx';
import { SentenceLink } from './sentence-link.tsx';
import styles from './status-chip.module.css';
import { StatusMark } from './status-mark.tsx';

type StatusChipProps = Pick<ProjectState, 'status' | 'since'> & { meetings: readonly MeetingMark[] };

/** The status of a fruit: its mark, its word, since when, and whether the minutes say it or we read it so. */
export function StatusChip({ status, since, meetings }: StatusChipProps) {
  const words = useWords();
  const language = useLanguage();
  if (status === undefined || since === undefined) {
    return (
      <p className={`${styles.chip} ${styles.unstated}`}>
        <StatusMark status={null} />
        <strong>{words.noStatus.word}</strong>
      </p>
    );
  }
  const { status: held, movedTo, reading, review } = status.claim;
  return (
    <p className={`${styles.chip} ${styles[held]}`}>
      <StatusMark status={held} />
      <span>
        <strong>{words.status[held].word}</strong> <Since since={since} meetings={meetings} /> ·{' '}
        <ReadingWord reading={reading} isByHand={isByHand(status)} />
        {movedTo === undefined ? null : (
          <>
            <br />
            {words.project.movedTo(movedTo)}
          </>
        )}
        {review === undefined ? null : (
          <>
            <br />
            {words.project.review(formatDay(review, language))}
          </>
        )}
      </span>
    </p>
  );
}

/** "sedan 5 oktober 2017", the day a link to the sentence that said it. */
function Since({
  since,
  meetings,
}: {
  since: NonNullable<ProjectState['since']>;
  meetings: readonly MeetingMark[];
}) {
  const { project } = useWords();
  const language = useLanguage();
  const meeting = meetings.find(({ id }) => id === since.source.meeting);
  const undated = meeting !== undefined && isUndated(meeting);
  const day = formatDay(since.on, language);
  return (
    <SentenceLink source={since.source} entry={since.id} projects={since.projects} className={styles.since}>
      {undated ? project.sinceProbably(day) : project.sinceLabel(day)}
    </SentenceLink>
  );
}
