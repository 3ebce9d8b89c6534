import { Link } from '@tanstack/react-router';
import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import type { ChangeEvent, KeyboardEvent, ReactNode } from 'react';
import { formatDay } from '../words/format-day.ts';
import { formatMeetingDay } from '../words/format-meeting-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { pointingAt } from './pointed-store.ts';
import styles from './time-slider.module.css';
import { daysBetween, meetingAt, spreadLabels } from './timeline.ts';
import { usePlayback } from './use-playback.ts';

export type TimeSliderProps = {
  /** First to last; at least one. */
  meetings: readonly MeetingMark[];
  date: string | undefined;
  onDate: (date: string | undefined) => void;
  /** What stands beside the heading. */
  children?: ReactNode;
};

/** A leaf for every meeting; dragging or playing shows the tree as it was right after each. */
export function TimeSlider({ meetings, date, onDate, children }: TimeSliderProps) {
  const { tree: words } = useWords();
  const language = useLanguage();
  const playback = usePlayback(meetings, onDate);
  const [first] = meetings;
  const last = meetings.at(-1);
  const current = meetingAt(meetings, date);
  if (first === undefined || last === undefined) return null;
  const span = daysBetween(first.date, last.date);
  const at = current === undefined ? 0 : daysBetween(first.date, current.date);
  const day = current === undefined ? '' : formatMeetingDay(current, language);
  return (
    <section className={styles.slider} aria-label={words.slider}>
      <div className={styles.head}>
        <p className={styles.heading} aria-live="polite">
          <strong>{current === undefined ? '' : words.afterMeeting(day)}</strong>
          {current === undefined ? null : (
            <Link to="/moten/$meeting" params={{ meeting: current.id }}>
              {words.readMinutes}
            </Link>
          )}
          {date !== undefined && current !== last ? (
            <Link to="." search={(search) => ({ ...search, datum: undefined })} resetScroll={false}>
              {words.backToToday}
            </Link>
          ) : null}
        </p>
        {children}
      </div>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.play}
          aria-label={playback.playing ? words.pause : words.play}
          title={playback.playing ? words.pause : words.play}
          onClick={playback.toggle}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={playback.playing ? 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z' : 'M8 5l11 7-11 7z'} />
          </svg>
        </button>
        <div className={styles.track}>
          <input
            type="range"
            className={styles.range}
            min={0}
            max={Math.max(span, 1)}
            value={at}
            aria-label={words.slider}
            aria-valuetext={current === undefined ? '' : day}
            onChange={(event: ChangeEvent<HTMLInputElement>) => {
              playback.stop();
              onDate(nearestMeeting(meetings, first.date, Number(event.target.value))?.date);
            }}
            onKeyDown={(event) => stepByMeeting(event, meetings, current, onDate)}
          />
          <Leaves meetings={meetings} current={current} at={at} span={span} />
        </div>
      </div>
    </section>
  );
}

type LeavesProps = {
  meetings: readonly MeetingMark[];
  current: MeetingMark | undefined;
  at: number;
  span: number;
};

function Leaves({ meetings, current, at, span }: LeavesProps) {
  const { tree: words } = useWords();
  const language = useLanguage();
  const [first] = meetings;
  if (first === undefined) return null;
  const part = (date: string) => (span === 0 ? 50 : (daysBetween(first.date, date) / span) * 100);
  const places = meetings.map((meeting) => part(meeting.date));
  const named = spreadLabels(places, 13);
  const namedWhereNarrow = spreadLabels(places, 26);
  return (
    <svg className={styles.leaves} role="list">
      <line className={styles.line} x1="0" x2="100%" y1="14" y2="14" />
      <line className={styles.passed} x1="0" x2={`${span === 0 ? 50 : (at / span) * 100}%`} y1="14" y2="14" />
      {meetings.map((meeting, index) => {
        const day = formatMeetingDay(meeting, language);
        // What is written under the leaf opens its name, so that it can be called by what one sees.
        const short = `${formatDay(meeting.date, language, 'short')}${meeting.certainty === 'stated' ? '' : '*'}`;
        return (
          <g key={meeting.id} role="listitem">
            <svg x={`${part(meeting.date)}%`} className={styles.stop} role="presentation">
              <Link
                to="."
                search={(search) => ({ ...search, datum: meeting.date })}
                resetScroll={false}
                className={styles.leafLink}
                aria-label={named.has(index) ? `${short}. ${words.meetingLeaf(day)}` : words.meetingLeaf(day)}
                aria-current={meeting === current ? 'true' : undefined}
                {...pointingAt({ kind: 'meeting', id: meeting.id })}
              >
                <rect className={styles.target} x="-22" y="-2" width="44" height="58" rx="8" />
                <path
                  className={styles.leaf}
                  d="M-8 6C-8-2 2-2 8-2C8 8 6 22-3 22C-8 22-9 14-8 6Z"
                  transform="translate(0 4)"
                />
                {named.has(index) ? (
                  <text
                    className={namedWhereNarrow.has(index) ? styles.day : styles.roomyDay}
                    y="46"
                    textAnchor={anchor(index, meetings.length)}
                    x={nudge(index, meetings.length)}
                  >
                    {short}
                  </text>
                ) : null}
              </Link>
            </svg>
          </g>
        );
      })}
    </svg>
  );
}

/** The outermost names grow inwards, so that none is cut off. */
function anchor(index: number, count: number): 'start' | 'middle' | 'end' {
  if (count > 1 && index === 0) return 'start';
  return count > 1 && index === count - 1 ? 'end' : 'middle';
}

function nudge(index: number, count: number): number {
  const side = anchor(index, count);
  if (side === 'middle') return 0;
  return side === 'start' ? -14 : 14;
}

function nearestMeeting(
  meetings: readonly MeetingMark[],
  first: string,
  day: number,
): MeetingMark | undefined {
  return [...meetings].sort(
    (a, b) => Math.abs(daysBetween(first, a.date) - day) - Math.abs(daysBetween(first, b.date) - day),
  )[0];
}

/** Arrow keys step from meeting to meeting, not from day to day. */
function stepByMeeting(
  event: KeyboardEvent,
  meetings: readonly MeetingMark[],
  current: MeetingMark | undefined,
  onDate: TimeSliderProps['onDate'],
): void {
  const index = current === undefined ? -1 : meetings.indexOf(current);
  const steps: Record<string, number> = {
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    Home: 0,
    End: meetings.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const meeting = meetings[Math.min(Math.max(next, 0), meetings.length - 1)];
  if (meeting !== undefined) onDate(meeting.date);
}
