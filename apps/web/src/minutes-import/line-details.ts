import type { OwnAttendance } from '@utveckling/minutes/accept/choices';

type DetailWords = {
  organisation: (slug: string) => string;
  roleOf: Record<NonNullable<OwnAttendance['role']>, string>;
  arrived: string;
  leftAt: string;
};

/**
 * What a line of attendance was read as, beside its words: a name that is marked in them is not said once more, nor words
 * that the register knows under a name of its own.
 */
export function lineDetails(text: string, line: OwnAttendance, words: DetailWords): string[] {
  const { name, affiliation, organisations, role, arrived, left } = line;
  const said = ({ from, to }: { from: number; to: number }) =>
    text.slice(from, to).replace(/\s+/g, ' ').trim();
  const isElsewhere = name !== undefined && (name.from < line.from || name.to > line.to);
  const details = [
    isElsewhere ? said(name) : '',
    affiliation === undefined || organisations.length > 0 ? '' : said(affiliation),
    ...organisations.map(words.organisation),
    role === undefined ? '' : words.roleOf[role],
    arrived === undefined ? '' : `${words.arrived} ${arrived}`,
    left === undefined ? '' : `${words.leftAt} ${left}`,
  ];
  return [...new Set(details)].filter((one) => one !== '' && one !== said(line));
}
