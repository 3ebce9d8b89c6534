import { Link } from '@tanstack/react-router';
import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { type ChangeEvent, type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { formatDay } from '../words/format-day.ts';
import { formatMeetingDay } from '../words/format-meeting-day.ts';
import { type Language, useLanguage, useWords, type Words } from '../words/words.ts';
import { pointingAt } from './pointed-store.ts';
import styles from './time-slider.module.css';
import { type Stop, spreadLabels, stopAt, stopsOf } from './timeline.ts';
import { usePlayback } from './use-playback.ts';

export type TimeSliderProps = {
  /** First to last; at least one. */
  meetings: readonly MeetingMark[];
  /** The last day on which anything was said, also between meetings. */
  lastSaid?: string | undefined;
  date: string | undefined;
  onDate: (date: string | undefined) => void;
  /** What stands beside the heading. */
  children?: ReactNode;
};

/**
 * A leaf for every meeting; dragging or playing shows the tree as it was right after each. Where something was said
 * after the last one, a leaf more stands for today.
 */
export function TimeSlider({ meetings, lastSaid, date, onDate, children }: TimeSliderProps) {
  const { tree: words } = useWords();
  const language = useLanguage();
  const stops = useMemo(() => stopsOf(meetings, lastSaid), [meetings, lastSaid]);
  const playback = usePlayback(stops, onDate);
  const last = stops.at(-1);
  const current = stopAt(stops, date, lastSaid);
  if (last === undefined) return null;
  const span = last.at;
  const at = current?.at ?? 0;
  const isToday = current !== undefined && current.meeting === undefined;
  const day = current?.meeting === undefined ? '' : formatMeetingDay(current.meeting, language);
  return (
    <section className={styles.slider} aria-label={words.slider}>
      <div className={styles.head}>
        <p className={styles.heading} aria-live="polite">
          <strong>{isToday ? words.isToday : current === undefined ? '' : words.afterMeeting(day)}</strong>
          {current?.meeting === undefined ? null : (
            <Link to="/moten/$meeting" params={{ meeting: current.meeting.id }}>
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
            aria-valuetext={isToday ? words.today : day}
            onChange={(event: ChangeEvent<HTMLInputElement>) => {
              playback.stop();
              onDate(nearestStop(stops, Number(event.target.value))?.date);
            }}
            onKeyDown={(event) => stepByStop(event, stops, current, onDate)}
          />
          <Leaves stops={stops} current={current} at={at} span={span} />
        </div>
      </div>
    </section>
  );
}

type LeavesProps = {
  stops: readonly Stop[];
  current: Stop | undefined;
  at: number;
  span: number;
};

function Leaves({ stops, current, at, span }: LeavesProps) {
  const { tree: words } = useWords();
  const language = useLanguage();
  const part = (stop: Pick<Stop, 'at'>) => (span === 0 ? 50 : (stop.at / span) * 100);
  const places = stops.map(part);
  const named = spreadLabels(places, 13);
  const namedWhereNarrow = spreadLabels(places, 26);
  return (
    <svg className={styles.leaves} role="list">
      <line className={styles.line} x1="0" x2="100%" y1="14" y2="14" />
      <line className={styles.passed} x1="0" x2={`${part({ at })}%`} y1="14" y2="14" />
      {stops.map((stop, index) => {
        const { short, whole } = leafWords(stop, words, language);
        return (
          <g key={stop.id} role="listitem">
            <svg x={`${part(stop)}%`} className={styles.stop} role="presentation">
              <Link
                to="."
                search={(search) => ({ ...search, datum: stop.date })}
                resetScroll={false}
                className={styles.leafLink}
                aria-label={named.has(index) ? `${short}. ${whole}` : whole}
                aria-current={stop === current ? 'true' : undefined}
                {...(stop.meeting === undefined ? {} : pointingAt({ kind: 'meeting', id: stop.meeting.id }))}
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
                    textAnchor={anchor(index, stops.length)}
                    x={nudge(index, stops.length)}
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

/** What is written under a leaf, and what pressing it does; the written words open its name, so that it can be called by them. */
function leafWords({ meeting }: Stop, words: Words['tree'], language: Language) {
  if (meeting === undefined) return { short: words.today, whole: words.todayLeaf };
  const mark = meeting.certainty === 'stated' ? '' : '*';
  return {
    short: `${formatDay(meeting.date, language, 'short')}${mark}`,
    whole: words.meetingLeaf(formatMeetingDay(meeting, language)),
  };
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

function nearestStop(stops: readonly Stop[], at: number): Stop | undefined {
  return [...stops].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
}

/** Arrow keys step from meeting to meeting, not from day to day. */
function stepByStop(
  event: KeyboardEvent,
  stops: readonly Stop[],
  current: Stop | undefined,
  onDate: TimeSliderProps['onDate'],
): void {
  const index = current === undefined ? -1 : stops.indexOf(current);
  const steps: Record<string, number> = {
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    Home: 0,
    End: stops.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const stop = stops[Math.min(Math.max(next, 0), stops.length - 1)];
  if (stop !== undefined) onDate(stop.date);
}
