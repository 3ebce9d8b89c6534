import { slugOf } from '@utveckling/domain/slug-of';
import type { Answer } from '../corpus/answer.ts';
import { findWords } from '../corpus/find-words.ts';
import type { SectionProposal } from '../src/proposal.ts';
import { proposedProjects } from './proposed-projects.ts';
import type { Reading } from './reading.ts';
import { sumOf, type Tally, tally } from './tally.ts';

type SectionAnswer = Answer['sections'][number];

/**
 * What each section is about. A proposed section counts for the answer's section that it shares most characters with;
 * a project is right by its slug, or by a slug made of one of its names when the reader met it first here.
 */
export function scoreSections(reading: Reading): Record<'section-projects' | 'mentions', Tally> {
  const given = sectionsByAnswer(reading);
  const scores = reading.document.answer.sections.map((answer) =>
    scoreSection(reading, answer, given.get(answer) ?? []),
  );
  const stray = (given.get(undefined) ?? []).flatMap((section) =>
    proposedProjects(reading, section).map(({ slug }) => slug),
  );
  return {
    'section-projects': sumOf([...scores.map(({ own }) => own), tally(0, [], stray)]),
    mentions: sumOf(scores.map(({ mentioned }) => mentioned)),
  };
}

function scoreSection(reading: Reading, answer: SectionAnswer, sections: readonly SectionProposal[]) {
  const { projects, mentions = [], mayBe } = answer;
  const is = (slug: string) => (wanted: string) => namesOf(reading, wanted).includes(slug);
  const own = [
    ...new Set(sections.flatMap((section) => proposedProjects(reading, section).map(({ slug }) => slug))),
  ];
  const told = reading.proposal.findings
    .filter(({ section }) => sections.some(({ id }) => id === section))
    .flatMap((finding) => finding.projects);
  const others = [...new Set(told)].filter((slug) => !own.includes(slug) && !projects.some(is(slug)));
  const may = mayBe.map(slugOf);
  const say = (slug: string) => `${answer.begins} → ${slug}`;
  return {
    own: compare(
      projects,
      own.filter((slug) => !mentions.some(is(slug)) && !may.includes(slug)),
      is,
      say,
    ),
    mentioned: answer.mentions === undefined ? tally(0) : compare(mentions, others, is, say),
  };
}

function compare(
  wanted: readonly string[],
  given: readonly string[],
  is: (slug: string) => (wanted: string) => boolean,
  say: (slug: string) => string,
): Tally {
  const right = wanted.filter((one) => given.some((slug) => is(slug)(one)));
  return tally(
    right.length,
    wanted.filter((one) => !right.includes(one)).map(say),
    given.filter((slug) => !wanted.some(is(slug))).map(say),
  );
}

function namesOf({ document }: Reading, project: string): string[] {
  return [project, ...(document.answer.projects[project] ?? []).map(slugOf)];
}

function sectionsByAnswer(reading: Reading): Map<SectionAnswer | undefined, SectionProposal[]> {
  const places = placesOf(reading);
  const byAnswer = new Map<SectionAnswer | undefined, SectionProposal[]>();
  for (const section of reading.proposal.sections) {
    const answer = places
      .map((place) => ({
        ...place,
        shared: Math.min(place.to, section.to) - Math.max(place.from, section.from),
      }))
      .sort((a, b) => b.shared - a.shared)[0]?.answer;
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), section]);
  }
  return byAnswer;
}

/** From each answer's beginning to the beginning of the next. */
function placesOf({ document: { text, answer } }: Reading) {
  let at = -1;
  const starts = answer.sections.map((section) => {
    at = findWords(text, section.begins, 'line').find(({ from }) => from > at)?.from ?? at;
    return at;
  });
  return answer.sections.map((section, index) => ({
    answer: section,
    from: index === 0 ? 0 : (starts[index] ?? 0),
    to: starts[index + 1] ?? text.length,
  }));
}
