import type { AttendanceAnswer } from '../corpus/answer.ts';
import { alike, type Reading, wordsAt } from './reading.ts';
import { sumOf, type Tally, tally } from './tally.ts';

type Line = Partial<Record<'name' | 'affiliation' | 'role' | 'arrived' | 'left' | 'during', string>> & {
  presence: string;
};

/** Who came: right by the words of the name (of the organisation where nobody is named) and by presence. */
export function scoreAttendance(reading: Reading): Record<'attendance' | 'attendance-details', Tally> {
  const { attendance: wanted } = reading.document.answer;
  const given = linesOf(reading);
  const pairs = wanted.flatMap((answer) => {
    const line = given.find((one) => keyInLine(one) === keyInLine(answer));
    return line === undefined ? [] : [{ answer, line }];
  });
  return {
    attendance: tally(
      pairs.length,
      wanted.filter((answer) => !pairs.some((pair) => pair.answer === answer)).map(keyInLine),
      given.filter((line) => !pairs.some((pair) => pair.line === line)).map(keyInLine),
    ),
    'attendance-details': sumOf(pairs.map(({ answer, line }) => scoreDetails(answer, line))),
  };
}

/** Somebody who stands twice, as in a list and beside a signature, counts once. */
function linesOf(reading: Reading): Line[] {
  const lines = new Map<string, Line>();
  for (const one of reading.proposal.attendance) {
    const line = {
      presence: one.presence,
      ...wordsOf(reading, 'name', one.name),
      ...wordsOf(reading, 'affiliation', one.affiliation ?? (one.name === undefined ? one : undefined)),
      ...(one.role === undefined ? {} : { role: one.role }),
      ...(one.arrived === undefined ? {} : { arrived: one.arrived }),
      ...(one.left === undefined ? {} : { left: one.left }),
      ...(one.during === undefined ? {} : { during: one.during }),
    };
    lines.set(keyInLine(line), { ...line, ...lines.get(keyInLine(line)) });
  }
  return [...lines.values()];
}

function wordsOf(
  reading: Reading,
  key: 'name' | 'affiliation',
  place: { from: number; to: number } | undefined,
) {
  return place === undefined ? {} : { [key]: wordsAt(reading, place) };
}

function keyInLine({ name, affiliation, presence }: Line | AttendanceAnswer): string {
  const who = name === undefined ? `organisation ${alike(affiliation ?? '')}` : alike(name);
  return `${who}: ${presence}`;
}

const details = ['role', 'arrived', 'left', 'during', 'affiliation'] as const;

/** Organisations are scored only where the answer has them; of "§§ 21–25" only that it is there. */
function scoreDetails(answer: AttendanceAnswer, line: Line): Tally {
  return sumOf(
    details.map((detail) => {
      const [wanted, given] = [answer[detail], line[detail]];
      if (wanted === undefined && (given === undefined || detail === 'affiliation')) return tally(0);
      const isRight =
        wanted !== undefined &&
        given !== undefined &&
        (detail === 'during' || alike(wanted) === alike(given));
      if (isRight) return tally(1);
      const told = (value: string) => `${keyInLine(answer)}: ${detail} ${value}`;
      return tally(0, wanted === undefined ? [] : [told(wanted)], given === undefined ? [] : [told(given)]);
    }),
  );
}
