/** The last Monday 07.00 in Sweden that has been, an instant in UTC: at that time the week's mail goes out. */
export function mondayMorning(now: Date): Date {
  for (let days = 0; days <= 7; days += 1) {
    for (const hour of possibleHours) {
      const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - days, hour));
      if (at <= now && isMondayAtSeven(at)) return at;
    }
  }
  throw new Error('a week without a Monday');
}

/** 07.00 in Sweden is 05.00 UTC in summer and 06.00 UTC in winter. */
const possibleHours = [5, 6];

const clock = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  hour: '2-digit',
  timeZone: 'Europe/Stockholm',
});

function isMondayAtSeven(at: Date): boolean {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return parts.get('weekday') === 'Mon' && parts.get('hour') === '07';
}
