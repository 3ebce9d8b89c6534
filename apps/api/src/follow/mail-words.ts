import type { Role } from '@utveckling/domain/people/role';
import type { ClaimKind, EntryView } from '@utveckling/domain/project/entry-schema';
import type { Stance } from '@utveckling/domain/project/stance';
import type { Status } from '@utveckling/domain/project/status';
import type { PartyView } from '@utveckling/domain/tree/tree-schema';

/** Every sentence of the mails about changes. */
export const mailWords = {
  hello: 'Hej!',
  newFruit: (branch: string) => `Ny frukt på grenen ${branch}.`,
  renamed: (before: string, name: string) => `Har bytt namn från ${before} till ${name}.`,
  moved: (branch: string) => `Hänger nu på grenen ${branch}.`,
  hung: (tree: string) => `Hänger nu i trädet ${tree}.`,
  minutes: (title: string) => `Nytt protokoll: ${title}.`,
  readIn: 'Inlagt i trädet',
  writtenBy: (role: string, party: string | undefined) =>
    party === undefined ? `Skrivet av ${role}` : `Skrivet av ${role}, ${party}`,
  when: (who: string, when: string) => `${who}, ${when}`,
  role: {
    member: 'ledamot',
    lead: 'samordnare',
    'part-editor': 'redaktör för en del av trädet',
    secretary: 'sekreterare',
    editor: 'redaktör',
    administrator: 'administratör',
  } satisfies Record<Role, string>,
  more: (count: number) => (count === 1 ? 'Och en uppgift till.' : `Och ${count} uppgifter till.`),
  moreThings: (count: number) => `Och ${count} till. Läs allt i trädet.`,
  read: 'Läs mer',
  andOthers: (name: string, others: number) => `${name} och ${others === 1 ? 'en till' : `${others} till`}`,
  subject: (what: string) => `Nytt om ${what}`,
  subjectWeek: (what: string) => `Veckan i trädet: ${what}`,
  why: (names: readonly string[]) => `Du får det här brevet för att du bevakar ${listed(names)}.`,
  everything: 'allt i trädet',
  stop: 'Sluta bevaka',
  change: 'Ändra vad du bevakar',
  askSubject: (name: string) => `Hur går det med ${name}?`,
  askWhy: (name: string, silent: number) =>
    `${silent === 1 ? 'Ett möte har' : `${silent} möten har`} gått utan att något har sagts om ${name}. Någon som följer arbetet undrar hur det går.`,
  askWhat: 'Skriv gärna några ord om vad som har hänt, också om svaret är ”inget nytt”.',
  askOpen: 'Öppna frukten och uppdatera läget',
  askReason: (name: string) =>
    `Du får det här brevet för att du samordnar ${name}. Var frukt får högst en sådan fråga i veckan.`,
};

const kindWords = {
  note: 'Anteckning',
  status: 'Läge',
  stance: 'Hållning',
  condition: 'Villkor',
  decision: 'Beslut',
  endorsement: 'Cheferna står bakom',
  action: 'Uppdrag',
  'action-step': 'Uppdrag',
  question: 'Öppen fråga',
  holder: 'Frågan ligger hos',
  'carry-over': 'Tas upp igen',
  spread: 'Sprids',
  document: 'Dokument',
  indicator: 'Siffra',
  event: 'Tillfälle',
  relation: 'Samband',
  wish: 'Önskan om bilden',
  description: 'Om frukten',
  constraint: 'Att komma ihåg',
  coordinator: 'Samordnare',
  part: 'Del',
  need: 'Behov',
  offer: 'Erbjudande',
  comment: 'Kommentar',
  umbrella: 'Hör till',
  practical: 'Bra att veta',
  membership: 'Gruppens ledamöter',
  schedule: 'Mötestider',
  'schedule-exception': 'Undantag från mötestiderna',
} satisfies Record<ClaimKind, string>;

const statusWords = {
  idea: 'Idé',
  exploring: 'Undersöks',
  trying: 'Provas',
  running: 'Pågår',
  spreading: 'Sprids',
  paused: 'På is',
  harvested: 'Skördad',
  closed: 'Avslutad',
} satisfies Record<Status, string>;

const stanceWords = {
  committed: 'är med',
  interested: 'visar intresse',
  paused: 'pausar',
  declined: 'säger nej',
} satisfies Record<Stance, string>;

/** One statement in a line: what kind it is, and its words. */
export function lineOf({ claim, text, corrects }: EntryView, parties: readonly PartyView[]): string {
  const start = corrects === undefined ? startOf(claim, parties) : `Rättelse. ${startOf(claim, parties)}`;
  return text === '' ? `${start}.` : `${start}: ”${cut(text)}”`;
}

function startOf(claim: EntryView['claim'], parties: readonly PartyView[]): string {
  if (claim.kind === 'status') return `Läge ${statusWords[claim.status]}`;
  if (claim.kind !== 'stance') return kindWords[claim.kind];
  const party = parties.find(({ id }) => id === claim.party)?.shortName ?? claim.party;
  return `${party} ${stanceWords[claim.stance]}`;
}

const longest = 400;

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest)).trimEnd()} …`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} och ${last}`;
}
