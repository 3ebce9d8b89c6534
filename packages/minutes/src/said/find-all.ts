import { foldName } from '@utveckling/domain/fold-name';
import type { Range } from '@utveckling/domain/meeting/source';
import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Aside, AttendanceProposal, Finding, HeadProposal, SectionProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import { readable } from '../text/readable.ts';
import { isLabel } from '../words/label-words.ts';
import { labelledSection } from '../words/line-labels.ts';
import { actionTabled } from './action/action-tabled.ts';
import { goesOnInItem } from './action/item-of-list.ts';
import { decision } from './decision/decision.ts';
import { findingOf } from './finding-of.ts';
import { standingMembers } from './group/standing-members.ts';
import { mentionedIn } from './name/mentioned-in.ts';
import { rules } from './rules.ts';
import { readSentences } from './sentence/read-sentences.ts';
import { nextBySchedule } from './time/next-by-schedule.ts';
import { nextMeetingIn } from './time/next-meeting.ts';
import type { Rule, Said, Sentence, World } from './told.ts';

/** A document that has been divided, with its people and its head: what the sentences are read against. */
export type Divided = {
  text: string;
  register: Register;
  head: HeadProposal;
  sections: readonly SectionProposal[];
  asides: readonly Aside[];
  attendance: readonly AttendanceProposal[];
};

/**
 * What the sentences of a document tell, in the order they stand. Each finding names the rule that found it and points at
 * its words; a sentence that tells nothing else is a note. Lines of attendance tell nothing here.
 */
export function findAll(divided: Divided): Finding[] {
  const { sections, text, asides, attendance } = divided;
  const lines = attendance.map(({ from, to }): Range => ({ from, to }));
  const read = sections
    .filter(({ body, to }) => body < to)
    .map((section) => {
      const title = section.title === undefined ? '' : text.slice(section.title.from, section.title.to);
      const within = lines.filter(({ from, to }) => from < section.to && to > section.from);
      if (section.kind === 'attendance') return { section, title, sentences: [] };
      const view = readable(text, { from: section.body, to: section.to }, asides);
      return { section, title, sentences: readSentences(view, { title, without: within }) };
    });
  const world = worldOf(divided);
  const found: Finding[] = [];
  const ids = new Set<string>();
  const nextMeeting =
    nextOf(read, world) ?? nextBySchedule(divided.register, divided.head.group?.id, world.date);
  for (const { section, title, sentences } of read) {
    const about = {
      projects: section.projects.map(({ slug }) => slug),
      title: plainTitle(title),
      kind: section.kind,
      isForm: isForm(section, text),
    };
    const here: World = { ...world, group: groupOf(title, world), nextMeeting, section: about };
    const members = standingMembers(section, title, attendance, here.group);
    if (members !== undefined) found.push(members);
    for (const said of tellOf(sentences, here))
      found.push(wholeMarks(findingOf(said, section, here, ids), text));
  }
  return found;
}

/** With both ends of a mark of bold, where the words begin or end inside it: "**Lokalen**: vi …". */
function wholeMarks(finding: Finding, text: string): Finding {
  for (const mark of ['**', '__']) {
    const { from, to } = finding;
    if (text.slice(from, to).split(mark).length % 2 === 1) continue;
    if (text.startsWith(mark, from - mark.length)) return { ...finding, from: from - mark.length };
    if (text.startsWith(mark, to)) return { ...finding, to: to + mark.length };
  }
  return finding;
}

/** Longer than any sentence: columns or data without an end. It is kept as a note. */
const longest = 3000;

/** As far back as a rule looks: a stance or a number that words lean on stands near. */
const remembered = 40;

function tellOf(sentences: readonly Sentence[], world: World): Said[] {
  const said: Said[] = [];
  for (const sentence of sentences) {
    const { words } = sentence;
    const told: Said[] = [];
    const recent = said.slice(-remembered);
    const here =
      world.section.projects.length > 0
        ? world
        : { ...world, section: { ...world.section, projects: mentionedIn(words.slice(0, longest), world) } };
    if (words.length <= longest && isTelling(words))
      for (const { name, find } of rulesFor(sentence))
        for (const found of find(sentence, here, recent)) {
          const one = { ...found, sentence, rule: name };
          recent.push(one);
          told.push(one);
        }
    const item = goesOnInItem(sentence, told, said.slice(-remembered));
    if (item !== undefined) said[said.lastIndexOf(item.of)] = item.task;
    said.push(...(item?.others ?? told));
    if (
      told.length === 0 &&
      item === undefined &&
      isNote(words, world.section) &&
      (sentence.row === undefined || sentence.row.task === sentence)
    )
      said.push({ claim: { kind: 'note' }, sureness: 'sure', sentence, rule: 'note' });
  }
  return said;
}

/** What is ticked off ("[x] Boka lokal"), and what somebody proposed and the meeting did not want: nobody owes it. */
const owedByNobody =
  /^(?:\[[xX]\]|☑|☒|✅|✔)|(?<!\p{L})(?:förslag(?:et|en)?|motionen|yrkandet|idén)(?!\p{L})(?=.{0,200}(?<!\p{L})(?:avslogs|avslås|avslag|röstades\s+ne[dr]|röstades\s+bort|föll|förkastades|avvisades|drogs\s+tillbaka|fick\s+inte|vann\s+inte|gick\s+inte\s+igenom)(?!\p{L}))/iu;

/** A cell of a table tells a task; words that only end in initials tell what else they say, too. */
function rulesFor({ row, words }: Sentence): readonly Rule[] {
  if (row === undefined)
    return owedByNobody.test(words) ? rules.filter(({ name }) => !name.startsWith('action-')) : rules;
  if (row.isDecided === true && row.task.words === words) return [decision, actionTabled];
  return row.byInitials === true
    ? [actionTabled, ...rules.filter(({ name }) => !name.startsWith('action-'))]
    : [actionTabled];
}

/** A word alone that is a label ("Beslut:") or a sign is no note. */
function isTelling(words: string): boolean {
  return /\p{L}{2}/u.test(words) && !/^[^.!?]{0,40}:$/u.test(words);
}

/** Whether fields are filled in there rather than something told: the head, and where the minutes are signed. */
function isForm({ kind, from, to, title }: SectionProposal, text: string): boolean {
  const [line = ''] = text
    .slice(from, Math.min(to, from + 200))
    .trimStart()
    .split('\n');
  return kind === 'head' || (title === undefined && isSignature(line));
}

function isSignature(line: string): boolean {
  return labelledSection(line, true)?.kind === 'signature';
}

/** What stands in a form ("Plats och tid", a name to sign above) has been read as head and people, and is no note. */
function isNote(words: string, { isForm }: World['section']): boolean {
  if (!isTelling(words) || isLabel(words) || leadsOnly.test(words) || isSignature(words)) return false;
  return !isForm || /[.!?]["”)]?$/u.test(words);
}

/** "Rådet beslutar" over its att-clauses, "Expedieras till: nämnden" and "Inga." tell nothing of the matter. */
const leadsOnly =
  /^(?:(?:inga|inget|ingenting|inga övriga frågor)\.?|(?:\p{L}+ ){0,4}(?:beslutar|beslutade|beslutades|beslöt|beslöts|föreslår|föreslog)(?: att)?|(?:beslutet )?(?:expedieras|skickas|delges|sänds)(?: till)?:.{0,200}|\p{L}+s förslag till beslut(?: \p{L}+){0,3}):?$/iu;

function plainTitle(title: string): string {
  return title
    .replace(/^[#\s]*(?:§?\s*\d+[.)]?\s+)?/u, '')
    .replace(/^\[([^\]]*)\]\([^)]*\)$/u, '$1')
    .trim();
}

function worldOf({ text, register, head, attendance }: Divided): Omit<World, 'section'> {
  return {
    register,
    date: head.date,
    group: head.group?.id,
    present: attendance.flatMap(({ name, person }) =>
      name === undefined
        ? []
        : [{ name: text.slice(name.from, name.to), ...(person === undefined ? {} : { person: person.id }) }],
    ),
    bodies: attendance.flatMap(({ name, affiliation }) =>
      name !== undefined || affiliation === undefined ? [] : [text.slice(affiliation.from, affiliation.to)],
    ),
    nextMeeting: undefined,
  };
}

/** The group whose name the title is; else the meeting's own. */
function groupOf(title: string, world: Omit<World, 'section'>): string | undefined {
  const folded = foldName(plainTitle(title));
  return (
    world.register.groups.find(({ name, aliases }) =>
      [name, ...aliases].some((one) => foldName(one) === folded),
    )?.id ?? world.group
  );
}

/** The first sentence that says when the group meets next, for everything that is due until then. */
function nextOf(
  read: readonly { section: SectionProposal; title: string; sentences: readonly Sentence[] }[],
  world: Omit<World, 'section'>,
): PartialDate | undefined {
  for (const { section, title, sentences } of read)
    for (const sentence of groupOf(title, world) === world.group ? sentences : []) {
      const found =
        sentence.words.length > longest
          ? undefined
          : nextMeetingIn(sentence, {
              ...world,
              section: { projects: [], title, kind: section.kind, isForm: false },
            });
      if (found !== undefined) return found.date;
    }
  return undefined;
}
