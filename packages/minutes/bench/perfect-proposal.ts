import type { Range } from '@utveckling/domain/meeting/source';
import type { AttendanceAnswer } from '../corpus/answer.ts';
import { findOnce, findWords } from '../corpus/find-words.ts';
import type { CorpusDocument } from '../corpus/read-corpus.ts';
import type { AttendanceProposal, Finding, Proposal, SectionProposal } from '../src/proposal.ts';

/** What a reader that knows the answers would propose: its score must be full. */
export function perfectProposal(document: CorpusDocument): Proposal {
  const { answer, text } = document;
  const { date } = answer;
  const group = answer.group === undefined ? undefined : findWords(text, answer.group)[0];
  return {
    version: 1,
    head: {
      ...(date === null
        ? {}
        : {
            date: {
              from: date.from,
              to: date.to,
              certainty: date.certainty === 'not-stated' ? 'inferred' : 'stated',
              reason: 'It stands in the answer.',
            },
          }),
      ...(group === undefined
        ? {}
        : { group: { id: answer.groupId ?? 'gruppen', words: group, likeness: 1 } }),
      ...(answer.from === undefined ? {} : { from: answer.from }),
      ...(answer.until === undefined ? {} : { until: answer.until }),
      contradictions: (answer.contradictions ?? []).map((about) => ({ about, here: '', there: '', ask: '' })),
    },
    sections: sectionsOf(document),
    asides: [],
    attendance: answer.attendance.map((line) => attendanceOf(document, line)),
    findings: findingsOf(document),
    guards: answer.guards.map(({ quote, kind }) => ({
      ...findOnce(text, quote),
      kind,
      instead: '[utelämnat]',
      rule: 'answer',
      sureness: 'sure',
    })),
  };
}

function sectionsOf({ text, answer }: CorpusDocument): SectionProposal[] {
  let at = -1;
  const starts = answer.sections.map(({ begins }) => {
    const place = findWords(text, begins, 'line').find(({ from }) => from > at) ?? { from: 0, to: 1 };
    at = place.from;
    return place;
  });
  return answer.sections.map(({ projects }, index) => ({
    id: `avsnitt-${index}`,
    from: index === 0 ? 0 : (starts[index]?.from ?? 0),
    to: starts[index + 1]?.from ?? text.length,
    order: index + 1,
    title: starts[index] ?? { from: 0, to: 1 },
    body: 0,
    kind: projects.length > 0 ? ('project' as const) : ('other' as const),
    projects: projects.map((slug) => ({ slug, likeness: 1, rule: 'answer' })),
  }));
}

function attendanceOf({ text }: CorpusDocument, line: AttendanceAnswer): AttendanceProposal {
  const place = (words: string | undefined) => (words === undefined ? undefined : findWords(text, words)[0]);
  const [name, affiliation] = [place(line.name), place(line.affiliation)];
  return {
    section: 'avsnitt-0',
    ...(name ?? affiliation ?? { from: 0, to: 1 }),
    ...(name === undefined ? {} : { name }),
    ...(affiliation === undefined ? {} : { affiliation }),
    organisations: [],
    presence: line.presence,
    ...(line.role === undefined ? {} : { role: line.role }),
    ...(line.arrived === undefined ? {} : { arrived: line.arrived }),
    ...(line.left === undefined ? {} : { left: line.left }),
    ...(line.during === undefined ? {} : { during: line.during }),
    incomplete: false,
    sureness: 'sure',
  };
}

function findingsOf({ text, answer }: CorpusDocument): Finding[] {
  const finding = (
    place: Range,
    claim: Finding['claim'],
    projects: string[] = [],
    section = 'avsnitt-0',
  ) => ({
    id: `${claim.kind}-${place.from}`,
    section,
    ...place,
    projects,
    claim,
    rule: 'answer',
    sureness: 'sure' as const,
  });
  return [
    ...answer.decisions.map(({ quote }) => finding(findOnce(text, quote), { kind: 'decision' })),
    ...answer.carryOvers.map(({ quote }) =>
      finding(findOnce(text, quote), { kind: 'carry-over', foundAgain: [] }),
    ),
    ...answer.actions.map(({ quote, who, parties, ownerMissing, due }) =>
      finding(findOnce(text, quote), {
        kind: 'action',
        who: who.map((words) => ({ words: findWords(text, words)[0] ?? { from: 0, to: 1 }, likeness: 1 })),
        parties,
        ownerMissing,
        ...(due === undefined ? {} : { due: { ...due, certainty: 'stated' as const } }),
      }),
    ),
    ...answer.sections.flatMap(({ mentions = [] }, index) =>
      mentions.map((project) => finding({ from: 0, to: 1 }, { kind: 'note' }, [project], `avsnitt-${index}`)),
    ),
  ];
}
