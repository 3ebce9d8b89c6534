import type { MeetingMark } from '@utveckling/domain/tree/tree-schema';
import { useEffect, useState } from 'react';

/** Time each meeting stays when the history is played, in milliseconds. */
const pace = 1900;

export type Playback = { playing: boolean; toggle: () => void; stop: () => void };

/** Plays the tree from its first meeting to its last, one meeting at a time. */
export function usePlayback(
  meetings: readonly MeetingMark[],
  onDate: (date: string | undefined) => void,
): Playback {
  const [step, setStep] = useState<number | null>(null);
  const meeting = step === null ? undefined : meetings[step];

  useEffect(() => {
    if (meeting === undefined || step === null) return;
    onDate(meeting.date);
    const timer = setTimeout(() => setStep(step + 1 < meetings.length ? step + 1 : null), pace);
    return () => clearTimeout(timer);
  }, [meeting, step, meetings, onDate]);

  return {
    playing: step !== null,
    toggle: () => setStep(step === null ? 0 : null),
    stop: () => setStep(null),
  };
}
