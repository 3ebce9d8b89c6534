import { useEffect, useState } from 'react';
import type { Stop } from './timeline.ts';

/** Time each meeting stays when the history is played, in milliseconds. */
const pace = 1900;

export type Playback = { playing: boolean; toggle: () => void; stop: () => void };

/** Plays the tree from its first meeting to the last place of the slider, one at a time. */
export function usePlayback(stops: readonly Stop[], onDate: (date: string | undefined) => void): Playback {
  const [step, setStep] = useState<number | null>(null);
  const stop = step === null ? undefined : stops[step];

  useEffect(() => {
    if (stop === undefined || step === null) return;
    onDate(stop.date);
    const timer = setTimeout(() => setStep(step + 1 < stops.length ? step + 1 : null), pace);
    return () => clearTimeout(timer);
  }, [stop, step, stops, onDate]);

  return {
    playing: step !== null,
    toggle: () => setStep(step === null ? 0 : null),
    stop: () => setStep(null),
  };
}
