import { Link } from '@tanstack/react-router';
import type { MeetingsView } from '@utveckling/domain/meeting/meeting-schema';
import { formatMeetingDay } from '../words/format-meeting-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import styles from './meeting-steps.module.css';

type MeetingStepsProps = { meetings: MeetingsView['meetings']; current: string };

/** The way to the meeting before and the meeting after. */
export function MeetingSteps({ meetings, current }: MeetingStepsProps) {
  const { meeting } = useWords();
  const at = meetings.findIndex(({ id }) => id === current);
  const before = meetings[at - 1];
  const after = meetings[at + 1];
  return (
    <nav className={styles.steps} aria-label={meeting.otherMeetings}>
      {before === undefined ? null : <Step words={meeting.before} meeting={before} />}
      {after === undefined ? null : <Step words={meeting.after} meeting={after} />}
      <Link to="/moten" className={styles.all}>
        {meeting.all}
      </Link>
    </nav>
  );
}

function Step({ words, meeting }: { words: string; meeting: MeetingsView['meetings'][number] }) {
  return (
    <Link to="/moten/$meeting" params={{ meeting: meeting.id }} className={styles.step}>
      <span className={styles.words}>{words}</span> {formatMeetingDay(meeting, useLanguage())}
    </Link>
  );
}
