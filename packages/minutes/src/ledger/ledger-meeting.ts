import type { PartialDate } from '@utveckling/domain/partial-date';

/** A meeting as the ledger reads it: its text, its sections, and what it promised for later. */
export type LedgerMeeting = {
  id: string;
  group: string;
  date: PartialDate;
  /** The day its own minutes give for the next meeting. */
  nextMeeting?: PartialDate;
  /** The first of its sources, and that text. */
  source: string;
  text: string;
  sections: readonly { id: string; title: string; projects: readonly string[]; from: number; to: number }[];
  carryOvers: readonly {
    id: string;
    section: string;
    projects: readonly string[];
    from: number;
    to: number;
  }[];
};
