import type { PartialDate } from '@utveckling/domain/partial-date';
import { Temporal } from 'temporal-polyfill';
import { spoken } from './calendar.ts';

/** Where a day without a year lies: seen from the meeting, and which way the words look. */
export type Seen = { meeting: PartialDate; looks: 'back' | 'ahead' };

/** "Året står inte där. Mötet hölls (troligen) 12 april 2018, och dagen räknas till samma år." */
export function yearReason({ meeting, looks }: Seen, year: number): string {
  const day = Temporal.PlainDate.from(meeting.from);
  const counted =
    year === day.year
      ? 'dagen räknas till samma år'
      : `dagen räknas till ${year}, ${looks === 'ahead' ? 'nästa gång den kommer' : 'senaste gången den var'}`;
  return `Året står inte där. ${heldOn(meeting)}, och ${counted}.`;
}

/** "Mötet hölls (troligen) 12 april 2018" */
export function heldOn(meeting: PartialDate): string {
  const probably = meeting.certainty === 'stated' ? '' : ' troligen';
  return `Mötet hölls${probably} ${spoken(Temporal.PlainDate.from(meeting.from))}`;
}
