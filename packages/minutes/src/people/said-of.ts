import type { AttendanceProposal } from '../proposal.ts';
import { roleOf, saysAbsent, saysPresent } from '../words/people-words.ts';
import { isDuring, timesOfNote } from './note-times.ts';

export type Said = Pick<AttendanceProposal, 'role' | 'arrived' | 'left' | 'during'> & {
  isAbsent: boolean;
  isPresent: boolean;
};

/** What the notes on somebody say: absent, a role, when the person came and went. */
export function saidOf(notes: readonly { words: string }[]): Said {
  const said: Said = { isAbsent: false, isPresent: false };
  for (const { words: note } of notes) {
    const role = roleOf(note);
    if (role !== undefined) said.role ??= role;
    if (saysPresent(note)) said.isPresent = true;
    if (saysAbsent(note) || /^nej$/i.test(note)) said.isAbsent = true;
    const times = timesOfNote(note);
    if (times?.arrived !== undefined) said.arrived ??= times.arrived;
    if (times?.left !== undefined) said.left ??= times.left;
    if (times === undefined && isDuring(note)) said.during ??= duringIn(note);
  }
  return said;
}

/** The words about the part of the meeting, without a title before them: "controller § 47". */
function duringIn(note: string): string {
  const from = note.search(
    /(?:fr\.? ?o\.? ?m|t\.? ?o\.? ?m|från|till|under|vid|lämnade|anslöt|deltog|ej|utom|kom|gick|punkt)(?!\p{L})|§/iu,
  );
  return from > 0 && /§|punkt/.test(note) ? note.slice(from) : note;
}
