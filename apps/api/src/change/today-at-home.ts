import { dayIn, homeZone } from './day-in.ts';

/** Tells the day it is where the tree stands, at the cost of a comparison: days begin at full hours there. */
export function todayAtHome(now: () => Date): () => string {
  let known = { hour: Number.NaN, day: '' };
  return () => {
    const at = now();
    const hour = Math.floor(at.getTime() / 3_600_000);
    if (hour !== known.hour) known = { hour, day: dayIn(homeZone, at) };
    return known.day;
  };
}
