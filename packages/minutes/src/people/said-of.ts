import type { AttendanceProposal } from '../proposal.ts';
import { roleOf, saysAbsent } from '../words/people-words.ts';
import { isDuring, timesOfNote } from './note-times.ts';

export type Said = Pick<AttendanceProposal, 'role' | 'arrived' | 'left' | 'during'> & { isAbsent: boolean };

/** What the notes on somebody say: absent, a role, when the person came and went. */
export function saidOf(notes: readonly { words: string }[]): Said {
  const said: Said = { isAbsent: false };
  for (const { words: note } of notes) {
    const role = roleOf(note);
    if (role !== undefined) said.role ??= role;
    if (saysAbsent(note) || /^nej$/i.test(note)) said.isAbsent = true;
    const times = timesOfNote(note);
    if (times?.arrived !== undefined) said.arrived ??= times.arrived;
    if (times?.left !== undefined) said.left ??= times.left;
    if (times === undefined && isDuring(note)) said.during ??= note;
  }
  return said;
}
