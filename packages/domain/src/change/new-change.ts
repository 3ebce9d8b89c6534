import type { Happening, NewEvent } from '../event.ts';
import type { SourceRef } from '../meeting/source.ts';
import type { Claim } from '../project/event.ts';
import { writtenWords } from '../written.ts';
import type { Author, Decision } from './command.ts';

/** The events of one change as they are put together. */
export type NewChange = {
  /** Adds words that the next claims can stand on. */
  words(words: string): SourceRef;
  /** A statement about projects that stands on words. */
  say(projects: readonly string[], claim: Claim, words: SourceRef, more?: SayMore): void;
  /** Something that holds at every date and has no words: a name, a branch, a role. What already had words keeps them. */
  set(happening: Happening, because: string, words?: Partial<Pick<NewEvent, 'said' | 'sources'>>): void;
  decision(): Decision;
};

type SayMore = {
  /** The entry that this one corrects; a correction is told at the day of what it corrects. */
  corrects?: string;
  /** The question that this one answers. */
  answers?: string;
  /** The group that it is about, where it is about no project. */
  group?: string;
  said?: NewEvent['said'];
  /** When it happened or will happen. */
  happened?: NewEvent['happened'];
};

/** Nothing yet. Event ids are the change's id and a number. */
export function newChange({ account, acting, change, today }: Author): NewChange {
  const events: NewEvent[] = [];
  const written = writtenWords(change);
  const common = () => ({
    id: `${change}/${events.length + 1}`,
    version: 1 as const,
    by: account,
    change,
    ...(acting === undefined ? {} : { acting }),
  });
  return {
    words: (words) => written.add(words),
    say(projects, claim, words, { corrects, answers, group, said, happened } = {}) {
      events.push({
        ...common(),
        said: said ?? { from: today, to: today, certainty: 'stated' },
        ...(happened === undefined ? {} : { happened }),
        sources: [words],
        type: 'entry.recorded',
        data: {
          projects: [...projects],
          ...(group === undefined ? {} : { group }),
          claim,
          ...(corrects === undefined ? {} : { corrects }),
          ...(answers === undefined ? {} : { answers }),
        },
      });
    },
    set(happening, because, { said = null, sources = [] } = {}) {
      events.push({ ...common(), said, sources, editorial: because, ...happening });
    },
    decision: () => ({ events, text: written.text() }),
  };
}
