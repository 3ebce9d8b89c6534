/** The days of the week, Monday first, as minutes write them and as the log does. */
export const weekdays = [
  { swedish: 'måndag', key: 'monday' },
  { swedish: 'tisdag', key: 'tuesday' },
  { swedish: 'onsdag', key: 'wednesday' },
  { swedish: 'torsdag', key: 'thursday' },
  { swedish: 'fredag', key: 'friday' },
  { swedish: 'lördag', key: 'saturday' },
  { swedish: 'söndag', key: 'sunday' },
] as const;

/** Any form of a weekday: "torsdag", "torsdagen", "torsdagar", "torsdagarna". */
export const weekdayPattern = `(?:${weekdays.map(({ swedish }) => swedish).join('|')})(?:en|ar|arna)?`;

/** 1 (Monday) to 7; `undefined` for words that are no weekday. */
export function weekdayOf(word: string): number | undefined {
  const at = weekdays.findIndex(({ swedish }) => word.toLowerCase().startsWith(swedish));
  return at === -1 ? undefined : at + 1;
}
