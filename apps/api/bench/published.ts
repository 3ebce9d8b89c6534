import type { Archive } from '@utveckling/domain/archive';
import { fold } from '@utveckling/domain/state';
import { streamOf } from '@utveckling/domain/stream';
import { seedEvents, seedTexts } from '@utveckling/seeds';
import { explained } from '../../../packages/minutes/bench/differences.ts';
import { ratios, type Tally } from '../../../packages/minutes/bench/tally.ts';
import { fivePublished } from './five-published.ts';
import { historyOf } from './history-of.ts';
import {
  type Compared,
  compared,
  projectNames,
  type Scores,
  scoreKinds,
  scorePublished,
} from './score-published.ts';

/** What is published of the five real minutes from an empty database, compared with what the seeds publish. */
export async function benchPublished(): Promise<Scores> {
  const { history, names } = seededHistory();
  return scorePublished(history, historyOf(await fivePublished()), names);
}

/** All kinds of statements, as a Markdown table: from an empty database, and where the names of the seeds were given first. */
export async function kindsTable(): Promise<string> {
  const { history, names } = seededHistory();
  const empty = scoreKinds(history, historyOf(await fivePublished()), names);
  const named = scoreKinds(history, historyOf(await fivePublished(['--register', 'seeds'])), names);
  const kinds = [...new Set([...empty.keys(), ...named.keys()])].sort();
  const cell = (tally: Tally | undefined) => (tally === undefined ? '–' : ratios(tally));
  return [
    '| kind | in the seeds | empty database | names given |',
    '|---|---|---|---|',
    ...kinds.map((kind) => {
      const [one, other] = [empty.get(kind), named.get(kind)];
      return `| ${kind} | ${(one ?? other)?.expected ?? 0} | ${cell(one)} | ${cell(other)} |`;
    }),
  ].join('\n');
}

function seededHistory() {
  const seeds = seeded();
  const names = projectNames(
    [...seeds.state.projects].map(([slug, { named }]) => ({
      slug,
      names: named === undefined ? [] : [named.data.name, ...named.data.aliases],
    })),
  );
  return { history: historyOf(seeds), names };
}

/** Everything that only one of them has, with what somebody wrote about it. */
export function differencesIn(scores: Scores, written: string) {
  const kinds = Object.keys(compared).filter((kind): kind is Compared => kind in scores);
  return explained(
    kinds.flatMap((kind) => {
      const row = (how: string) => (item: Scores[Compared]['missed'][number]) => ({
        document: item.file,
        kind: compared[kind].name,
        how,
        words: item.project === '' ? item.words : `${item.project}: ${item.words}`,
      });
      const { missed, wrong } = scores[kind];
      return [...missed.map(row('only in the seeds')), ...wrong.map(row('only the import'))];
    }),
    written,
  );
}

function seeded(): Archive {
  const events = seedEvents().map((event, index) => ({
    ...event,
    installation: 'seeds',
    position: index + 1,
    stream: streamOf(event),
    revision: index + 1,
    recordedAt: '2026-01-02T03:04:05.000Z',
  }));
  return { state: fold(events), texts: new Map(seedTexts().map(({ source, text }) => [source, text])) };
}
