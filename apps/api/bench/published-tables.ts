import { ratios } from '../../../packages/minutes/bench/tally.ts';
import { type Compared, compared, type Item, type Scores, tallyOf } from './score-published.ts';

/** The figures as two Markdown tables: of everything, and of each project. */
export function publishedTables(scores: Scores): string {
  const kinds = Object.keys(compared).filter((kind): kind is Compared => kind in scores);
  const all = table(
    ['', 'precision / recall', 'at least', 'in the seeds'],
    kinds.map((kind) => {
      const one = tallyOf(scores[kind]);
      const { name, least } = compared[kind];
      return [name, ratios(one), least.toFixed(1), String(one.expected)];
    }),
  );
  const ofProjects = kinds.filter((kind) => kind !== 'projects' && kind !== 'date' && kind !== 'attendance');
  const projects = [
    ...new Set(ofProjects.flatMap((kind) => itemsOf(scores[kind]).map((one) => one.project))),
  ];
  const each = table(
    ['project', ...ofProjects.map((kind) => compared[kind].name)],
    projects
      .sort()
      .map((project) => [
        project === '' ? '(of no project: the group alone)' : project,
        ...ofProjects.map((kind) => ratios(tallyOf(ofProject(scores[kind], project)))),
      ]),
  );
  return `${all}\n\nProject by project:\n\n${each}`;
}

function itemsOf({ right, missed, wrong }: Scores[Compared]): Item[] {
  return [...right, ...missed, ...wrong];
}

function ofProject({ right, missed, wrong }: Scores[Compared], project: string): Scores[Compared] {
  const its = (items: readonly Item[]) => items.filter((one) => one.project === project);
  return { right: its(right), missed: its(missed), wrong: its(wrong) };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
