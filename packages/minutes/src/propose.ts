import type { PartialDate } from '@utveckling/domain/partial-date';
import { guardsIn } from './guard/guards-in.ts';
import { headOf } from './head/head-of.ts';
import { attendanceOf } from './people/attendance-of.ts';
import { withFirstNamesAsked } from './people/first-names-asked.ts';
import type { Proposal } from './proposal.ts';
import { emptyRegister, type Register } from './register.ts';
import { findAll } from './said/find-all.ts';
import { sectionsOf } from './section/sections-of.ts';
import { asidesOf } from './text/asides.ts';

/** What is known of a document besides its text. */
export type Known = {
  register?: Register;
  fileName?: string;
  /** The day of the meeting, where it was found out from the documents around it. */
  day?: PartialDate;
};

/**
 * What a document would add to the tree. The text is one that `plainText` or `decode` gave: ranges point into it. Pure:
 * the same text and the same register give the same proposal.
 */
export function propose(text: string, { register = emptyRegister, fileName, day }: Known = {}): Proposal {
  const asides = asidesOf(text);
  const sections = sectionsOf(text, asides, register);
  const head = headOf(text, asides, sections, register, { fileName, day });
  const attendance = attendanceOf(text, asides, sections, register);
  const divided = { text, register, head, sections, asides, attendance };
  return {
    version: 1,
    head,
    sections,
    asides,
    attendance: withFirstNamesAsked(text, attendance, register, head.group?.id),
    findings: findAll(divided),
    guards: guardsIn(divided),
  };
}
