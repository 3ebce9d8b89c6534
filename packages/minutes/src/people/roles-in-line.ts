import type { AttendanceProposal } from '../proposal.ts';
import type { Line } from '../text/lines.ts';
import { roleOf } from '../words/people-words.ts';
import { isFullName } from './person-name.ts';

export type Role = NonNullable<AttendanceProposal['role']>;
/** Where names with a role stand, in the words of a line. */
export type RolePlace = { line: Line; from: number; to: number; role: Role; isChosen?: boolean };

/**
 * The names that a line, the one right before it or the one after it gets a role by: labels, signatures, "Till justerare
 * valdes …".
 * @param above the lines above, the nearest last, from where no empty line parts them.
 */
export function rolesInLine(line: Line, after: readonly Line[], above: readonly Line[] = []): RolePlace[] {
  const plain = line.words.replaceAll('*', ' ');
  return (
    nonEmpty(underNames(line, plain, above)) ??
    nonEmpty(columns(line, plain, after)) ??
    nonEmpty(labelled(line, plain, after)) ??
    nonEmpty(signed(line, plain)) ??
    chosenIn(plain).map((place) => ({ line, ...place, isChosen: true }))
  );
}

function nonEmpty(places: RolePlace[]): RolePlace[] | undefined {
  return places.length > 0 ? places : undefined;
}

/** A name, or several beside each other, right over what they were: "Anna Ek    Bo Al" over "ordförande    sekreterare". */
function underNames({ words }: Line, plain: string, above: readonly Line[]): RolePlace[] {
  const before = above.at(-1);
  if (before === undefined || words.length > 160 || /:\s*$/.test(words) || !namesComeFirst(above)) return [];
  const roles = cellsOf(plain).map((cell) => roleOf(cell.words));
  const names = cellsOf(before.words);
  if (roles.length === 0 || roles.length !== names.length) return [];
  if (!names.every((name) => isFullName(withoutBracket(name.words)))) return [];
  return roles.flatMap((role, index) => {
    const name = names[index];
    return role === undefined || name === undefined
      ? []
      : [{ line: before, from: name.from, to: name.from + withoutBracket(name.words).length, role }];
  });
}

/** Whether a block of signatures begins with a name, and not with what somebody is. */
function namesComeFirst(above: readonly Line[]): boolean {
  for (const { words } of above) {
    const [first] = cellsOf(words);
    if (first === undefined) continue;
    if (roleOf(first.words) !== undefined) return false;
    if (isFullName(withoutBracket(first.words))) return true;
  }
  return false;
}

function withoutBracket(words: string): string {
  return words.replace(/\s*\([^)]*\)$/, '');
}

/** "Vid protokollet        Justeras" over a line with a name under each. */
function columns({ words }: Line, plain: string, after: readonly Line[]): RolePlace[] {
  const roles = cellsOf(plain).map((cell) => roleOf(cell.words));
  if (roles.length < 2 || roles.some((role) => role === undefined) || words.length > 160) return [];
  const next = after.find((one) => /\p{L}/u.test(one.words));
  const cells = next === undefined ? [] : cellsOf(next.words);
  if (next === undefined || cells.length < roles.length) return [];
  // Two names under "Justeras" at the end of the line: both approve.
  const last = roles.at(-1);
  const more = last === 'approver' ? cells.slice(roles.length).map((): typeof last => last) : [];
  return [...roles, ...more].flatMap((role, index) => {
    const cell = cells[index];
    return role === undefined || cell === undefined
      ? []
      : [{ line: next, from: cell.from, to: cell.to, role }];
  });
}

function cellsOf(words: string): { words: string; from: number; to: number }[] {
  return [...words.slice(0, 200).matchAll(/[^\s](?:[^\t]*?[^\s])?(?=\s{3,}|\t|\s*$)/g)].map((match) => ({
    words: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** "Sekreterare: namn", and "Vid protokollet" over a name. */
function labelled(line: Line, plain: string, after: readonly Line[]): RolePlace[] {
  const label = /^\s*([^:\t|]{3,45}?)\s*(?::|\t|\||\s{3,}|$)\s*/.exec(plain);
  const role = label?.[1] === undefined ? undefined : roleOf(label[1]);
  if (label !== null && role !== undefined) {
    const from = label[0].length;
    if (/\p{L}/u.test(plain.slice(from)) && !/\.{4,}|_{4,}|…{2,}|paragraf|§/iu.test(plain.slice(from)))
      return [{ line, from, to: line.words.length, role }];
    const next = after.find(({ words }) => /\p{L}/u.test(words));
    const isName = next !== undefined && next.words.length <= 60 && roleOf(next.words) === undefined;
    return isName ? [{ line: next, from: 0, to: next.words.length, role }] : [];
  }
  const before =
    /^[\s/(–-]{0,4}(?:[Vv]id (?:protokollet|tangenterna|pennan|tangentbordet)|(?:[Aa]ntecknade|[Ss]krev|[Aa]ntecknat)(?: gjorde| av)?|(?:[Aa]nteckningar(?:na)?|[Pp]rotokoll(?:et)?|[Nn]edtecknat|[Ss]ammanfattat|[Ss]krivet|[Ss]ammanställt)(?: (?:fördes|förda|gjordes|gjorda|skrevs|skrivna|togs))? av|[Aa]ntecknare|[Pp]rotokollförare)[ ,]+(?=\p{Lu})/u.exec(
      plain,
    );
  return before === null ? [] : [{ line, from: before[0].length, to: line.words.length, role: 'secretary' }];
}

/** "/Anna", "Anna Ek, sekreterare", "Anna Ek (justerare)" as lines of their own. */
function signed(line: Line, plain: string): RolePlace[] {
  const written = /^\/{1,2} ?(?=\p{Lu}[^/]{1,40}$)/u.exec(plain);
  if (written !== null) return [{ line, from: written[0].length, to: line.words.length, role: 'secretary' }];
  return cellsOf(plain).flatMap(({ words, from }): RolePlace[] => {
    const match = /^(\p{Lu}[\p{L}'’. -]{2,40}?)(?:, | ?\()([\p{L} ]{3,30})\)?$/u.exec(words);
    const role = match?.[2] === undefined ? undefined : roleOf(match[2]);
    return match?.[1] === undefined || role === undefined
      ? []
      : [{ line, from, to: from + match[1].length, role }];
  });
}

const name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}(?: \\(\\p{Lu}{1,3}\\))?";
const people = `(?<who>${name}(?:(?:, | och | samt | & )${name}){0,3})`;
const chosen = '(?:valdes enhälligt|valdes|väljs|utses|utsågs|valde|utsåg|väljer|utser|har valts)';
const post =
  '(?<post>(?:mötes|protokolls)?(?:ordförande|sekreterare|justerare)(?!\\p{L}| (?:för|till|vid|på) nästa)|justeringsm(?:an|än)|justeringsperson(?:er)?|protokolljusterare|protokollförare)';
const forms = [
  `(?:[Tt]ill|[Ss]om) ${post}(?: (?:för|på|vid) [^.]{1,30}?)? ${chosen} (?:mötet |föreningen |styrelsen |årsmötet )?${people}`,
  `(?:och|samt) till ${post} ${people}`,
  `${people} (?:valdes|väljs|utses|utsågs|är vald) (?:till|som) (?:dagens |mötets )?${post}`,
  `(?<post>justera)[^.]{0,40} ${chosen} ${people}`,
  `${people} (?:valdes|väljs|utses|utsågs) att[^.]{0,40} (?<post>justera)`,
  `(?:utser|utsåg|väljer|valde|utse|välja) ${people} (?:att[^.]{0,60} (?<post>justera)|till ${post.replace('<post>', '<post2>')})`,
  `${people},? att (?:jämte [^.,]{1,40} |tillsammans med [^.,]{1,40} )?(?<post>justera|föra protokoll|föra anteckningar|anteckna)(?!\\p{L})`,
  `(?:^|[.!?] )(?<post>[Oo]rdförande)n? (?<who>${name})(?: \\(\\p{Lu}{1,3}\\))?,? (?:öppna|hälsa|förklara|inled|tackade|avsluta)`,
  `(?:^|[.!?] )(?<post>[Jj]usteringspersoner|[Jj]usteringspersoner tillika rösträknare|[Jj]usterare|[Ss]ekreterare|[Mm]ötesordförande)(?: blir| blev| är)? ${people}(?=\\.|$)`,
].map((form) => new RegExp(form, 'gu'));

function chosenIn(words: string): { from: number; to: number; role: Role }[] {
  if (!/va?[lä]|utse|utsåg|ordf|just|sekr|att föra|att anteckna/i.test(words)) return [];
  return forms.flatMap((form) =>
    [...words.matchAll(form)].flatMap((match): { from: number; to: number; role: Role }[] => {
      const { who, post: first, post2 } = match.groups ?? {};
      const said = first ?? post2 ?? '';
      if (who === undefined) return [];
      const from = match.index + match[0].indexOf(who);
      const role: Role = /ordf/i.test(said) ? 'chair' : /just/i.test(said) ? 'approver' : 'secretary';
      return [{ from, to: from + who.length, role }];
    }),
  );
}
