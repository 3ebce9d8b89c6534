import type { Range } from '@utveckling/domain/meeting/source';
import type * as z from 'zod';
import type { AttendanceSeed, MeetingSeed, SectionSeed } from '../../../seeds/src/meeting-seed.ts';
import { meetings } from '../../../seeds/src/meetings.ts';
import { minutesFiles, type SourceId } from '../../../seeds/src/minutes-files.ts';
import { projects } from '../../../seeds/src/projects.ts';
import { type ReadMeeting, readMeeting } from '../../../seeds/src/read-meeting.ts';
import type { Statement, Told } from '../../../seeds/src/told.ts';
import type { answerSchema } from './answer.ts';

type WrittenAnswer = z.input<typeof answerSchema>;

/** What the seeds say of the five real minutes, in the form of the other answers: one for each file, by its id. */
export function realAnswers(): Record<string, WrittenAnswer> {
  return Object.fromEntries(
    meetings.flatMap((seed) => {
      const meeting = readMeeting(seed);
      return seed.sources.map((source) => [source, answerOf(meeting, source)] as const);
    }),
  );
}

function answerOf(meeting: ReadMeeting, source: SourceId): WrittenAnswer {
  const { seed } = meeting;
  const { text } = minutesFiles[source];
  const told = seed.sections.flatMap((section) => toldIn(meeting, section, source));
  const quotes = (kind: Told['kind']) => told.filter((one) => one.told.kind === kind);
  return {
    form: `Real minutes, file ${source}: what the seeds say`,
    register: 'seeds',
    date: { from: seed.said.from, to: seed.said.to, certainty: isStated(seed) ? 'stated' : 'not-stated' },
    group: seed.title,
    groupId: seed.group,
    attendance: seed.attendance.lines.map(attendance),
    projects: Object.fromEntries(projects.map(({ project, name, aliases }) => [project, [name, ...aliases]])),
    sections: seed.sections.map((section) => sectionOf(meeting, section, source)),
    decisions: quotes('decision').map(({ quote }) => ({ quote })),
    actions: told.flatMap(({ quote, told }) => (told.kind === 'action' ? [actionOf(quote, told)] : [])),
    carryOvers: quotes('carry-over').map(({ quote }) => ({ quote })),
    guards: seed.sections.flatMap(({ id, masked = [] }) =>
      masked.flatMap(({ quote, subject }) =>
        subject === 'individual' || subject === 'children'
          ? [{ quote: wordsAt(text, placeIn(meeting, id, source, { quote })), kind: subject }]
          : [],
      ),
    ),
  };
}

function isStated({ said }: MeetingSeed): boolean {
  return said.certainty === 'stated';
}

function attendance({ line, presence, role, from, until }: AttendanceSeed) {
  const [name = '', affiliation] = line.replace(/ \(.*\)$/, '').split(/, (.*)/);
  return {
    name,
    presence: presence ?? ('present' as const),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(role === undefined ? {} : { role }),
    ...(from === undefined ? {} : { arrived: from }),
    ...(until === undefined ? {} : { left: until }),
  };
}

function sectionOf({ seed, sources }: ReadMeeting, section: SectionSeed, source: SourceId) {
  const place = sources.find(({ file }) => file.id === source)?.sections.get(section.id);
  if (place === undefined) throw new Error(`${seed.id}/${section.id} does not stand in ${source}`);
  const own = section.projects ?? [];
  const told = (section.statements ?? []).flatMap(({ tells = [] }) =>
    tells.flatMap((one) => one.projects ?? []),
  );
  const { text } = minutesFiles[source];
  return {
    begins: wordsAt(text, firstLine(text, place.whole)),
    projects: [...own],
    mentions: [...new Set(told)].filter((project) => !own.includes(project)),
  };
}

/** The section's first line with words, or so much of it as tells it from any other. */
function firstLine(text: string, { from, to }: Range): Range {
  const words = text.slice(from, to);
  const begins = from + words.search(/\S/);
  const end = text.indexOf('\n', begins);
  return { from: begins, to: Math.min(end === -1 ? to : end, begins + 60) };
}

function toldIn(meeting: ReadMeeting, section: SectionSeed, source: SourceId) {
  return (section.statements ?? []).flatMap((statement: Statement) => {
    const quote = wordsAt(minutesFiles[source].text, placeIn(meeting, section.id, source, statement));
    return (statement.tells ?? []).map((told) => ({ quote, told }));
  });
}

function actionOf(quote: string, { who = [], parties = [], ownerMissing, due }: Told & { kind: 'action' }) {
  return {
    quote,
    who: who.map(({ words }) => words),
    ...(parties.length === 0 ? {} : { parties: [...parties] }),
    ...(ownerMissing === undefined ? {} : { ownerMissing }),
    ...(due === undefined ? {} : { due: { from: due.from, to: due.to } }),
  };
}

function placeIn(
  meeting: ReadMeeting,
  section: string,
  source: SourceId,
  quote: Parameters<ReadMeeting['find']>[1],
): Range {
  const place = meeting.find(section, quote).find((ref) => ref.source === source);
  if (place === undefined) throw new Error(`${source}, ${section}: not found: "${quote.quote}"`);
  return place;
}

function wordsAt(text: string, { from, to }: Range): string {
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}
