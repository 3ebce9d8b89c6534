import { isRow } from '../text/line-forms.ts';
import type { Entry } from './entry.ts';
import type { SegmentKind } from './segment-kind.ts';

/** In a row, the cell after where somebody comes from says what that is: "Fastighetskontoret | Beställare". */
export function isSecondCell(current: Entry | undefined, kind: SegmentKind, line: string): boolean {
  if (current?.name === undefined || current.affiliation === undefined || !isRow(line)) return false;
  return !('sure' in kind && kind.sure) && (kind.is === 'organisation' || kind.is === 'first-name');
}

/** A row that begins with an organisation, or a word that is no common name, and names somebody in its next cell. */
export function isSender(current: Entry | undefined, kind: SegmentKind, line: string): current is Entry {
  if (current === undefined || !isRow(line)) return false;
  if (current.name === undefined) return true;
  return current.sureness !== 'sure' && kind.is === 'person' && kind.sure;
}

/** The person of the next cell, sent by the organisation of the first. */
export function sentBy({ name, affiliation = name, organisations }: Entry, person: Entry): Entry {
  return { ...person, ...(affiliation === undefined ? {} : { affiliation }), organisations };
}
