import { slugOf } from '@utveckling/domain/slug-of';
import { matchPlaces } from '../../../packages/minutes/bench/match-places.ts';
import { overlapIn } from '../../../packages/minutes/bench/overlap.ts';
import { type Tally, tally } from '../../../packages/minutes/bench/tally.ts';
import type { PublishedMeeting, Told } from './history-of.ts';

/** What is compared, in the order of the table; `least` is what precision and recall may not fall under. */
export const compared = {
  projects: { name: 'Projects', least: 0.8 },
  date: { name: 'Date', least: 0.9 },
  attendance: { name: 'Attendance', least: 0.9 },
  sections: { name: 'Section → project', least: 0.9 },
  decisions: { name: 'Decisions', least: 0.8 },
  actions: { name: 'Actions', least: 0.8 },
  'carry-overs': { name: 'Carry-overs', least: 0.8 },
} as const;
export type Compared = keyof typeof compared;

/** One thing that both have, or that only one has: of which meeting and project, and its words. */
export type Item = { file: string; project: string; words: string };
export type Scores = Record<Compared, { right: Item[]; missed: Item[]; wrong: Item[] }>;

/** What projects are called: the slug that the seeds give them, by every slug that a name of theirs makes. */
export type ProjectNames = ReadonlyMap<string, string>;

/** The names of the seeds' projects as slugs, each with the project it means. */
export function projectNames(projects: readonly { slug: string; names: readonly string[] }[]): ProjectNames {
  return new Map(
    projects.flatMap(({ slug, names }) => [slug, ...names.map(slugOf)].map((one) => [one, slug] as const)),
  );
}

/**
 * Compares what was published from the minutes with what the seeds publish, meeting by meeting and project by project. A
 * section is the other's that it shares most words with; a statement is right where it is of the same kind, of the same
 * project, and half of the words of the shorter place stand in the longer one.
 */
export function scorePublished(
  seeds: readonly PublishedMeeting[],
  published: readonly PublishedMeeting[],
  names: ProjectNames,
): Scores {
  const scores: Scores = {
    projects: projectsOf(seeds, published, names),
    date: none(),
    attendance: none(),
    sections: none(),
    decisions: none(),
    actions: none(),
    'carry-overs': none(),
  };
  for (const wanted of seeds) {
    const given = published.find(({ file }) => file === wanted.file);
    if (given === undefined) throw new Error(`${wanted.file} was not published`);
    const own = { ...given, ...inTheirWords(given, names) };
    compareWords(scores.date, wanted.file, [dayWords(wanted)], [dayWords(own)]);
    compareWords(scores.attendance, wanted.file, wanted.attendance, own.attendance);
    compareSections(scores.sections, wanted, own);
    compareTold(scores.decisions, wanted, own, 'decision');
    compareTold(scores.actions, wanted, own, 'action');
    compareTold(scores['carry-overs'], wanted, own, 'carry-over');
  }
  return scores;
}

/** Every kind of statement that the seeds or the import tell, with how many of it are right. */
export function scoreKinds(
  seeds: readonly PublishedMeeting[],
  published: readonly PublishedMeeting[],
  names: ProjectNames,
): Map<string, Tally> {
  const scores = new Map<Told['kind'], Score>();
  for (const wanted of seeds) {
    const given = published.find(({ file }) => file === wanted.file);
    if (given === undefined) throw new Error(`${wanted.file} was not published`);
    const own = { ...given, ...inTheirWords(given, names) };
    for (const kind of new Set([...wanted.history, ...own.history].map((told) => told.kind))) {
      const score = scores.get(kind) ?? none();
      compareTold(score, wanted, own, kind);
      scores.set(kind, score);
    }
  }
  return new Map(
    [...scores].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, score]) => [kind, tallyOf(score)]),
  );
}

/** How many are right and how many are not, as the tables of the bench show it. */
export function tallyOf({ right, missed, wrong }: Scores[Compared]): Tally {
  const words = ({ file, project, words: said }: Item) => `${file}, ${project}: ${said}`;
  return tally(right.length, missed.map(words), wrong.map(words));
}

type Score = Scores[Compared];

function none(): Score {
  return { right: [], missed: [], wrong: [] };
}

/** The projects that anything is told of. A project that became two is found once. */
function projectsOf(
  seeds: readonly PublishedMeeting[],
  published: readonly PublishedMeeting[],
  names: ProjectNames,
): Score {
  const slugsIn = (meetings: readonly PublishedMeeting[]) => [
    ...new Set(meetings.flatMap(({ sections }) => sections.flatMap(({ projects }) => projects))),
  ];
  const score = none();
  const found = new Set<string>();
  for (const slug of slugsIn(published)) {
    const its = names.get(slug) ?? slug;
    const item = { file: 'all', project: its, words: `the fruit ${slug}` };
    if (found.has(its) || !names.has(slug)) score.wrong.push(item);
    else score.right.push(item);
    found.add(its);
  }
  const missed = slugsIn(seeds).filter((slug) => !found.has(slug));
  score.missed.push(...missed.map((slug) => ({ file: 'all', project: slug, words: `the fruit ${slug}` })));
  return score;
}

function inTheirWords({ sections, history }: PublishedMeeting, names: ProjectNames) {
  const their = (slug: string) => names.get(slug) ?? slug;
  return {
    sections: sections.map((section) => ({ ...section, projects: section.projects.map(their) })),
    history: history.map((told) => ({ ...told, project: their(told.project) })),
  };
}

function dayWords({ day: { from, to, certainty } }: PublishedMeeting): string {
  return `${from === to ? from : `${from}–${to}`} (${certainty === 'stated' ? 'stated' : 'not stated'})`;
}

function compareWords(score: Score, file: string, wanted: readonly string[], given: readonly string[]): void {
  const item = (words: string) => ({ file, project: '', words });
  score.right.push(...wanted.filter((one) => given.includes(one)).map(item));
  score.missed.push(...wanted.filter((one) => !given.includes(one)).map(item));
  score.wrong.push(...given.filter((one) => !wanted.includes(one)).map(item));
}

function compareSections(score: Score, wanted: PublishedMeeting, given: PublishedMeeting): void {
  const overlap = overlapIn(wanted.text);
  const like = new Map<PublishedMeeting['sections'][number], Set<string>>();
  const stray: Item[] = [];
  for (const section of given.sections) {
    const [best] = wanted.sections
      .map((one) => ({ one, shared: overlap(one.place, section.place).ofBoth }))
      .sort((a, b) => b.shared - a.shared);
    if (best === undefined || best.shared === 0)
      stray.push(...section.projects.map((project) => ({ file: given.file, project, words: section.title })));
    else like.set(best.one, new Set([...(like.get(best.one) ?? []), ...section.projects]));
  }
  for (const section of wanted.sections) {
    const found = like.get(section) ?? new Set();
    const item = (project: string) => ({ file: wanted.file, project, words: section.title });
    score.right.push(...section.projects.filter((one) => found.has(one)).map(item));
    score.missed.push(...section.projects.filter((one) => !found.has(one)).map(item));
    score.wrong.push(...[...found].filter((one) => !section.projects.includes(one)).map(item));
  }
  score.wrong.push(...stray);
}

function compareTold(
  score: Score,
  wanted: PublishedMeeting,
  given: PublishedMeeting,
  kind: Told['kind'],
): void {
  const flat = ({ place, ...told }: Told) => ({ ...told, ...place });
  const { pairs, missed, wrong } = matchPlaces(
    wanted.history.filter((told) => told.kind === kind),
    given.history.filter((told) => told.kind === kind).map(flat),
    {
      overlap: overlapIn(wanted.text),
      fits: (one, other) => one.project === other.project,
    },
  );
  const item = ({ project, words }: Pick<Told, 'project' | 'words'>) => ({
    file: wanted.file,
    project,
    words,
  });
  score.right.push(...pairs.map(({ answer }) => item(answer)));
  score.missed.push(...missed.map(item));
  score.wrong.push(...wrong.map(item));
}
