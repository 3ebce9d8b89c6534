import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { Explained } from '../ui/explained.tsx';
import { formatMeetingDay } from '../words/format-meeting-day.ts';
import { useLanguage } from '../words/words.ts';

/** The day of a meeting; where it is inferred, the reason shows when asked for. */
export function SaidDay({
  meeting,
}: {
  meeting: Pick<MeetingMark, 'date' | 'certainty' | 'reason' | 'title'>;
}) {
  const day = formatMeetingDay(meeting, useLanguage());
  if (meeting.reason === undefined) return <>{day}</>;
  return (
    <Explained explanation={meeting.reason} lang="sv">
      {day}
    </Explained>
  );
}
