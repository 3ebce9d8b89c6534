import { statementsBySection } from '@utveckling/domain/all-statements';
import type { Archive } from '@utveckling/domain/archive';
import type { EventOf } from '@utveckling/domain/event';
import type { MarkedPlace } from '@utveckling/domain/meeting/ledger-schema';
import { meetingMarks } from '@utveckling/domain/meeting/meeting-marks';
import { maskWords, publicOffset, publicText } from '@utveckling/domain/meeting/public-text';
import { firstSource, isInternal, plainLinks, quoteOf } from '@utveckling/domain/meeting/quote';
import type { Range } from '@utveckling/domain/meeting/source';
import type { Statement } from '@utveckling/domain/state';
import { announcedMeetings } from '@utveckling/minutes/accept/announced-meetings';
import type { LedgerMeeting } from '@utveckling/minutes/ledger/ledger-meeting';

type PublicSection = LedgerMeeting['sections'][number] & {
  /** Where the words under the heading begin in the meeting's text. */
  body: number;
  /** The statements that may be seen, with their words' place in the meeting's text. */
  statements: readonly (Range & { event: Statement })[];
};
/** A meeting as everybody may read it: its headings and public words in one text, nothing of what is masked. */
export type PublicMinutes = Omit<LedgerMeeting, 'sections'> & {
  sections: readonly PublicSection[];
  /** The text as it is shown, with the words that stand for what is masked; every place is the same. */
  shown: string;
};

/** The minutes of every meeting that was held, first to last, as the rules for what was promised and said may read them. */
export function publicMinutes(archive: Archive): PublicMinutes[] {
  const statements = statementsBySection(archive.state);
  const announced = announcedMeetings(archive.state);
  return meetingMarks(archive).flatMap(({ id }) => {
    const meeting = archive.state.meetings.get(id);
    const said = meeting?.held?.said;
    if (meeting?.held === undefined || said === undefined || said === null) return [];
    const next = announced.get(id);
    let text = '';
    const sections = meeting.sections.flatMap((section) => {
      const read = sectionOf(archive, section, statements.get(section.data.section) ?? [], text.length);
      text += read?.text ?? '';
      return read === undefined ? [] : [read.section];
    });
    return [
      {
        id,
        group: meeting.held.data.group,
        date: said,
        ...(next === undefined || isInternal(archive, next) ? {} : { nextMeeting: next.happened }),
        source: id,
        text: withoutMasks(text),
        shown: text,
        sections,
        carryOvers: sections.flatMap((section) =>
          section.statements.flatMap((one) => carryOver(section.id, one)),
        ),
      },
    ];
  });
}

function sectionOf(
  archive: Archive,
  section: EventOf<'section.found'>,
  statements: readonly Statement[],
  from: number,
): { section: PublicSection; text: string } | undefined {
  const ref = firstSource(section);
  if (ref === undefined) return undefined;
  const { title: heading, body: at, section: id, projects } = section.data;
  const masks = archive.state.masks.get(ref.source) ?? [];
  const within = { from: at, to: ref.to };
  const words = publicText(archive.texts.get(ref.source) ?? '', masks, within);
  const title = heading === undefined ? '' : quoteOf(archive, ref.source, heading);
  const head = title === '' ? '' : `${title}\n\n`;
  const text = `${head}${words.trimEnd()}\n\n`;
  const body = from + head.length;
  const placed = statements.flatMap((event) => {
    const place = firstSource(event);
    if (place?.source !== ref.source || place.to <= at || isInternal(archive, event)) return [];
    const inPublic = (offset: number) => body + publicOffset(masks, within, offset);
    return [{ event, from: inPublic(Math.max(place.from, at)), to: inPublic(Math.min(place.to, ref.to)) }];
  });
  return { section: { id, title, projects, from, to: from + text.length, body, statements: placed }, text };
}

function carryOver(
  section: string,
  { event, from, to }: PublicSection['statements'][number],
): LedgerMeeting['carryOvers'][number][] {
  if (event.type !== 'entry.recorded' || event.data.claim.kind !== 'carry-over') return [];
  return [{ id: event.id, section, projects: event.data.projects, from, to }];
}

const masked = new RegExp(
  Object.values(maskWords)
    .map((words) => words.replaceAll(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
);

/** The words that stand for what is masked are no words of the minutes: spaces instead, so that every place stays. */
function withoutMasks(text: string): string {
  return text.replaceAll(masked, (words) => ' '.repeat(words.length));
}

/** The place of some words: their section, and the smallest statement there that holds most of them. */
export function markedPlace(
  { id: meeting, shown, sections }: PublicMinutes,
  range: Range,
): MarkedPlace | undefined {
  const section = sections.find(({ from, to }) => range.from >= from && range.from < to);
  if (section === undefined) return undefined;
  return {
    meeting,
    section: section.title,
    sectionId: section.id,
    quote: plainLinks(shown.slice(range.from, range.to)).replaceAll(/\s+/g, ' ').trim(),
    anchor: closest(section.statements, range)?.event.id ?? section.id,
  };
}

/** Of some ranges the one that shares most with `range`, and of those the smallest; none where none touches it. */
export function closest<T extends Range>(ranges: readonly T[], range: Range): T | undefined {
  const shared = (one: Range) => Math.min(one.to, range.to) - Math.max(one.from, range.from);
  const [best] = ranges
    .filter((one) => shared(one) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || a.to - a.from - (b.to - b.from));
  return best;
}
