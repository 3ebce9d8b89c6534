/** What is scored, in the order of the table. */
export const kinds = {
  date: 'Date of the meeting',
  group: 'Group',
  times: 'Times of the meeting',
  contradictions: 'Contradictions of dates',
  attendance: 'Attendance (name and presence)',
  'attendance-details': 'Role, times, part of the meeting, organisation of those found',
  'section-projects': 'Section → project',
  mentions: 'Projects named in other sections',
  decisions: 'Decisions',
  actions: 'Actions',
  'action-owners': 'Owner, or that it is missing, of actions found',
  'action-days': 'Day of actions found',
  'carry-overs': 'Carry-overs',
  'marked-sure': 'Of decisions, actions and carry-overs marked sure, right',
  'marked-likely': '… marked likely',
  'marked-unsure': '… marked unsure',
  guards: 'Words to be guarded',
} as const;
export type Kind = keyof typeof kinds;

/** How many the answers have, how many the reader found, and how many of them are right; with the words of the others. */
export type Tally = { expected: number; found: number; right: number; missed: string[]; wrong: string[] };
export type Tallies = Record<Kind, Tally>;

/** From what is missed and what is wrong: all that was expected and found. */
export function tally(right: number, missed: readonly string[] = [], wrong: readonly string[] = []): Tally {
  return {
    expected: right + missed.length,
    found: right + wrong.length,
    right,
    missed: [...missed],
    wrong: [...wrong],
  };
}

/** Several documents as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      expected: sum.expected + one.expected,
      found: sum.found + one.found,
      right: sum.right + one.right,
      missed: [...sum.missed, ...one.missed],
      wrong: [...sum.wrong, ...one.wrong],
    }),
    tally(0),
  );
}

/** How many of what was found is right. */
export function precision({ found, right }: Tally): string {
  return found === 0 ? '–' : (right / found).toFixed(2);
}

/** "0.91 / 0.84": precision, then recall; a dash where nothing was found, or nothing is there to find. */
export function ratios(one: Tally): string {
  return `${precision(one)} / ${one.expected === 0 ? '–' : (one.right / one.expected).toFixed(2)}`;
}
