import type { PartialDate } from '@utveckling/domain/partial-date';
import type { Status } from '@utveckling/domain/project/status';
import type { PlannedImport } from './planned-import.ts';
import { type UnsurePlace, unsurePlaces } from './unsure-places.ts';

/** What a document would add, in plain Swedish, for who is to say yes or no. */
export function planWords({ read, state, preview, from }: PlannedImport): string {
  const lines = [from.file];
  if (state === 'waiting') return [...lines, waiting].join('\n');
  if (read === undefined || 'refused' in preview) {
    const why = 'refused' in preview ? preview.refused.detail : '';
    return [...lines, `  Läggs inte in: ${why}`].join('\n');
  }
  const { head, sections, attendance, findings } = read.proposal;
  const title = head.title === undefined ? '' : read.text.slice(head.title.from, head.title.to).trim();
  const date = read.choices.meeting.date ?? head.date;
  lines.push(`  Möte: ${title === '' ? preview.meeting : title.replaceAll(/\s+/g, ' ')}`);
  if (date !== undefined) lines.push(`  Datum: ${dayWords(date)}`);
  if (preview.joins) {
    lines.push(`  Samma möte finns redan (${preview.meeting}). Dokumentet blir ännu en källa till det.`);
    return lines.join('\n');
  }
  const present = attendance.filter(({ presence }) => presence !== 'absent').length;
  lines.push(
    `  Deltagare: ${present} på listan, ${attendance.length - present} frånvarande, ${preview.newPeople} nya namn`,
  );
  lines.push(`  Avsnitt: ${sections.length}`);
  for (const fruit of preview.fruits) {
    const status =
      fruit.before === fruit.after ? '' : `${statusWords(fruit.before)} → ${statusWords(fruit.after)}`;
    const gains = Object.entries(fruit.gains).map(([kind, count]) => `${count} ${kindWords[kind] ?? kind}`);
    const told = [status, ...gains].filter((words) => words !== '').join(', ');
    lines.push(`  ${fruit.isNew ? 'Ny frukt: ' : ''}${fruit.name}${told === '' ? '' : `: ${told}`}`);
  }
  const masks = preview.counts['passage.masked'] ?? 0;
  if (masks > 0) lines.push(`  Ställen som inte visas för alla: ${masks}`);
  lines.push(...unsureWords(unsurePlaces(read.text, read.proposal)));
  const certain = findings.filter(({ sureness }) => sureness !== 'unsure');
  const asks = [...head.contradictions.map(({ ask }) => ask), ...certain.flatMap(({ ask }) => ask ?? [])];
  if (asks.length > 0) lines.push(`  Titta på (${asks.length}):`);
  for (const ask of [...new Set(asks)].slice(0, mostAsks)) lines.push(`    - ${ask}`);
  return lines.join('\n');
}

/** Which places nobody is sure of, each with its sentence and why. */
function unsureWords(places: readonly UnsurePlace[]): string[] {
  const listed = (becomes: UnsurePlace['becomes'], heading: string) => {
    const of = places.filter((place) => place.becomes === becomes);
    if (of.length === 0) return [];
    const lines = of.map(({ words, sentence, reason }) => {
      const name = becomes === 'hidden' ? words : (kindWords[words] ?? words);
      return `    - ${name}: ”${shortened(sentence, words)}” ${reason}`;
    });
    return [`  ${heading} (${of.length}):`, ...lines];
  };
  return [
    ...listed('hidden', 'Osäkra ställen som inte visas för alla'),
    ...listed('told', 'Osäkert läst, men tas med'),
  ];
}

/** A long sentence is cut where its words still stand in it. */
function shortened(sentence: string, words: string): string {
  if (sentence.length <= longest) return sentence;
  const at = Math.max(0, sentence.indexOf(words));
  const from = Math.max(0, Math.min(at + words.length - longest, at));
  const cut = sentence.slice(from, from + longest).trim();
  return `${from > 0 ? '…' : ''}${cut}${from + longest < sentence.length ? '…' : ''}`;
}

const longest = 140;
const mostAsks = 10;
const waiting =
  '  Väntar på sitt datum: ingenting säger ännu vilken dag mötet var. Dokumentet sparas och läggs in när ett protokoll som säger det läggs in, eller med --date.';

function dayWords({ from, to, certainty, reason }: PartialDate): string {
  const day = from === to ? from : `${from}–${to}`;
  return certainty === 'stated' ? day : `${day} (${reason ?? 'vi tror det'})`;
}

function statusWords(status: Status | null): string {
  return status === null ? 'inget läge' : statuses[status];
}

const statuses: Record<Status, string> = {
  idea: 'idé',
  exploring: 'undersöks',
  trying: 'prövas',
  running: 'pågår',
  spreading: 'sprids',
  paused: 'pausad',
  harvested: 'skördad',
  closed: 'avslutad',
};

const kindWords: Record<string, string> = {
  note: 'anteckningar',
  decision: 'beslut',
  action: 'uppdrag',
  question: 'frågor',
  'carry-over': 'som tas upp igen',
  status: 'lägen',
  stance: 'hållningar',
  indicator: 'siffror',
  event: 'händelser',
  spread: 'spridningar',
  document: 'dokument',
  relation: 'samband',
  need: 'behov',
  condition: 'villkor',
  endorsement: 'stöd från ledningen',
  description: 'beskrivningar',
  constraint: 'att komma ihåg',
  coordinator: 'samordnare',
  part: 'delar',
  practical: 'praktiska uppgifter',
  wish: 'önskemål om bilden',
};
