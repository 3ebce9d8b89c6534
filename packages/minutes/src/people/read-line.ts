import type { AttendanceProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { isFirstName } from '../words/first-names.ts';
import { presenceOf, roleOf } from '../words/people-words.ts';
import { hasVerb } from '../words/verbs.ts';
import { absentEntry } from './absent-entry.ts';
import { entriesOfLine } from './entries-of-line.ts';
import type { Entry } from './entry.ts';
import { organisationsIn, segmentKind } from './segment-kind.ts';

type Presence = AttendanceProposal['presence'];
type Role = AttendanceProposal['role'];
type Place = { from: number; to: number };
/** Who a line names and what its label says of them all. */
export type LineRead = {
  entries: Entry[];
  presence?: Presence;
  role?: Role;
  /** The label is an organisation: "Bryggan: namn, namn". */
  of?: { place: Place; organisations: string[] };
  /** The label says that they get a copy, not that they came. */
  isCopy?: true;
};

/** A line of a list of people: a label, names after it, or both. Places are in the line. */
export function readLine(line: string, register: Register): LineRead {
  if (/^\([^()]{3,200}\)$/.test(line))
    return { entries: moved(entriesOfLine(line.slice(1, -1), register), 1) };
  const sent =
    /^(?:Från|För) (?<of>.{3,100}?) (?:närvarade|deltog|medverkade|kom|var) (?=\p{Lu}\p{Ll}+[ ,])/u.exec(
      line,
    );
  if (sent?.groups?.['of'] !== undefined) {
    const at = sent[0].length;
    const from = line.indexOf(sent.groups['of']);
    const place = { from, to: from + sent.groups['of'].length };
    const organisations = organisationsIn(sent.groups['of'], register);
    return { entries: moved(entriesOfLine(line.slice(at), register), at), of: { place, organisations } };
  }
  const away = /^(?:Förhinder|Återbud|Frånvaro) (?:\p{Ll}+ ){0,3}(?:av|från|för) (?=\p{Lu})/u.exec(line)?.[0]
    .length;
  if (away !== undefined)
    return { entries: moved(entriesOfLine(line.slice(away), register), away), presence: 'absent' };
  if (countOnly.test(line)) return { entries: [] };
  const missing = notThere.exec(line)?.groups?.['who'];
  if (missing !== undefined)
    return { entries: [absentEntry(0, missing.length, organisationsIn(missing, register))] };
  const lead = leadIn.exec(line)?.[0].length;
  if (lead !== undefined) return { entries: moved(entriesOfLine(line.slice(lead), register), lead) };
  const but = /^[Aa]lla utom /.exec(line)?.[0].length;
  if (but !== undefined)
    return { entries: moved(entriesOfLine(line.slice(but), register), but), presence: 'absent' };
  const label = labelOf(line, register);
  if (label === undefined) return { entries: entriesOfLine(line, register) };
  const { at, entries, ...said } = label;
  const rest = line.slice(at);
  if (/^[Aa]lla utom /.test(rest)) {
    const read = readLine(rest, register);
    return { ...read, entries: moved(read.entries, at) };
  }
  return { ...said, entries: entries ?? moved(entriesOfLine(line.slice(at), register), at) };
}

/** "31 röstberättigade medlemmar enligt bilaga 1": how many, and nobody by name. */
const countOnly =
  /^(?:ca\.? |cirka |omkring |totalt |sammanlagt )?(?:\d{1,4}|\p{Ll}{2,12}) (?:\p{Ll}+ ){0,2}(?:medlemmar|personer|röstberättigade|deltagare|hushåll|röster|andelar)(?: (?:enligt|med|var|deltog|närvarade|av)(?: .*)?)?\.?$/iu;

/** "Från styrelsen Anna Ek, Bo Alm", "Dessutom deltog Cecilia Frid": words before the names. */
const leadIn =
  /^(?:(?:Från|För) (?!\p{L}+(?:förvaltning|kontor))\p{Ll}+(?:en|et|an|na) (?:deltog |var |närvarade )?|(?:Dessutom|Därutöver|Härutöver|Även|Vidare)(?: (?:deltog|närvarade|närvarande|kom|medverkade|var))?(?: från \p{Ll}+)? )(?=\p{Lu}\p{Ll})/u;

/** Labels of the head between those of people. */
const noList =
  /^(?:justeringens|paragrafer|plats|tid|datum|dag|underskrifter|anslag|sida|bilag|ärende|dnr|lokal)(?!\p{L})/iu;

/** Who gets the minutes has not come by that. */
const copies =
  /^(?:delges|delgivning|kopia(?: till)?|kopior(?: till)?|för kännedom|till kännedom|sändlista|distribution|utskickas? till|utsänds till|skickas till|cc)$/iu;

/** "I tisdags sågs vi på biblioteket:" tells who came, and is no organisation. */
const tells = /(?<!\p{L})(?:vi|sågs|träffades|möttes|samlades)(?!\p{L})/iu;

type Label = Omit<LineRead, 'entries'> & { at: number; entries?: Entry[] };

function labelOf(line: string, register: Register): Label | undefined {
  const match = /^((?:[^:\t|(]|\([^)]{0,60}\)){2,70}?)(\s*:(?!\d)\s*|\s*\t\s*|\s*\|\s*| {3,}|$)/.exec(line);
  const words = match?.[1]
    ?.replaceAll(/\([^)]*\)/g, '')
    .replace(/^\|?\s*/, '')
    .trim();
  if (match === null || words === undefined || words === '') return undefined;
  const at = match[0].length;
  if (noList.test(words)) return { at, entries: [] };
  if (copies.test(words)) return { at, entries: [], isCopy: true };
  const role = roleOf(words);
  const isColon = match[2]?.includes(':') === true;
  if (role !== undefined) return { at, role };
  const isNoted = words.includes(',') && !isColon;
  const presence =
    words.split(' ').length <= 5 && !isNoted && !isFirstName(words.split(' ')[0] ?? '')
      ? presenceOf(words)
      : undefined;
  const isOfSomebody = / [-–] |^\p{Lu}\p{L}+ \p{Lu}/u.test(words);
  if (presence !== undefined && !isOfSomebody && segmentKind(words, register).is !== 'person')
    return isFormal(words) ? { at } : { at, presence };
  if (!isColon || words.includes(',')) return undefined;
  if (hasVerb(words) || tells.test(words)) return { at };
  return organisationLabel(words, line, at, register);
}

/** "Bryggan: Anna, Bertil" and "Bryggan:" over names; of somebody, "Anna Ek: Bryggan", it is no label. */
function organisationLabel(words: string, line: string, at: number, register: Register): Label | undefined {
  const kind = segmentKind(words, register);
  const isSender =
    kind.is === 'first-name' &&
    !kind.sure &&
    entriesOfLine(line.slice(at), register).some(
      ({ name, sureness }) => name !== undefined && sureness !== 'unsure',
    );
  if (!isSender && (kind.is === 'person' || kind.is === 'first-name')) {
    const entries = entriesOfLine(line.replace(':', ','), register);
    return kind.sure || entries.length === 1 ? { at, entries } : undefined;
  }
  const from =
    line.indexOf(words) +
    (/^(?:Från|För|Representanter för|Representanter från) /.exec(words)?.[0].length ?? 0);
  const organisations = kind.is === 'organisation' ? kind.organisations : organisationsIn(words, register);
  if (nobodyCame.test(line.slice(at)) && !/^(?:åk|årskurs|klass|avd)(?!\p{L})/iu.test(words))
    return { at, entries: [absentEntry(from, line.indexOf(words) + words.length, organisations)] };
  return { at, of: { place: { from, to: line.indexOf(words) + words.length }, organisations } };
}

/** "Scouterna: ingen" */
const nobodyCame =
  /^(?:ingen|inga|(?:ej|inte) representera(?:d|t|de)|(?:ej|inte) närvarande|frånvarande|saknas|saknades)\.?\s*$/iu;
/** "Hyresgästföreningen var inte representerad." */
const notThere =
  /^(?<who>\p{Lu}[^.:;]{2,80}?) (?:(?:var|är) (?:inte|ej)|saknade) (?:representera(?:d|t|de)|representanter|representant)\.?$/u;

function moved(entries: readonly Entry[], by: number): Entry[] {
  const move = ({ from, to }: Place) => ({ from: from + by, to: to + by });
  return entries.map((entry) => ({
    ...entry,
    ...move(entry),
    notes: entry.notes.map((note) => ({ ...note, ...move(note) })),
    ...(entry.name === undefined ? {} : { name: move(entry.name) }),
    ...(entry.affiliation === undefined ? {} : { affiliation: move(entry.affiliation) }),
  }));
}

/** "Ersättare" says which seat, and not whether they were there. */
function isFormal(words: string): boolean {
  return /^(?:\p{L}+ )?(?:ledamöter|ersättare|suppleanter)$/iu.test(words) && !/fasta|ordinarie/i.test(words);
}
