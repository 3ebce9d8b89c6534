import { formatDay } from './format-day.ts';
import type { Language } from './words.ts';

/** Days and clock as the group lives by them, wherever the browser is. */
const zone = 'Europe/Stockholm';

/** A moment in words: "5 oktober 2017 kl. 14.05". What is no moment gives an empty text. */
export function formatMoment(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const day = formatDay(`${part('year')}-${part('month')}-${part('day')}`, language);
  return language === 'sv'
    ? `${day} kl. ${part('hour')}.${part('minute')}`
    : `${day} at ${part('hour')}:${part('minute')}`;
}
