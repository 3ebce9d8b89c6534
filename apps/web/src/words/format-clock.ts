import type { Language } from './words.ts';

/** The clock as the group lives by it, wherever the browser is: "kl. 10.32". What is no moment gives an empty text. */
export function formatClock(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date);
  return language === 'sv' ? `kl. ${clock.replace(':', '.')}` : `at ${clock}`;
}
