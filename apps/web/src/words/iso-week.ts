const day = 24 * 60 * 60 * 1000;

/** The ISO 8601 week number of an ISO day: weeks begin on Monday, the week of 4 January is week 1. */
export function isoWeek(iso: string): number {
  const time = Date.parse(`${iso}T00:00:00Z`);
  const thursday = new Date(time + (4 - (new Date(time).getUTCDay() || 7)) * day);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil(((thursday.getTime() - newYear) / day + 1) / 7);
}
