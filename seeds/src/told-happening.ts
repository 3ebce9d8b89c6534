import type { Happening } from '@utveckling/domain/event';
import type { Range, SourceRef } from '@utveckling/domain/meeting/source';
import type { Claim } from '@utveckling/domain/project/event';
import type { GroupSlug } from './groups.ts';
import type { Place } from './place.ts';
import type { ProjectSlug } from './projects.ts';
import type { Named, Told } from './told.ts';

/** What a claim's words are turned into places with. */
export type Finders = {
  /** Where a name stands within the quote, in the first source. */
  words: (words: string) => Range;
  place: (place: Place) => SourceRef[];
  /** The event that is the question with these words, in the same section. */
  question: (quote: string) => string;
};

type About = { projects: readonly ProjectSlug[]; group: GroupSlug | undefined };

/** Turns one thing that a quote tells into what happened. */
export function toldHappening(told: Told, about: About, find: Finders): Happening {
  switch (told.kind) {
    case 'membership':
      return {
        type: 'membership.changed',
        data: {
          group: groupOf(told, about),
          persons: told.persons ?? [],
          parties: told.parties ?? [],
          change: told.change,
        },
      };
    case 'schedule':
      return {
        type: 'schedule.ruled',
        data: {
          group: groupOf(told, about),
          rule: told.rule,
          ...(told.from === undefined ? {} : { from: told.from }),
          ...(told.until === undefined ? {} : { until: told.until }),
        },
      };
    case 'schedule-exception':
      return { type: 'schedule.excepted', data: { group: groupOf(told, about) } };
    default:
      return {
        type: 'entry.recorded',
        data: {
          projects: [...about.projects],
          ...(about.group === undefined ? {} : { group: about.group }),
          claim: toClaim(told, find),
          ...(told.answers === undefined ? {} : { answers: find.question(told.answers) }),
        },
      };
  }
}

type ToldClaim = Exclude<Told, { kind: 'membership' | 'schedule' | 'schedule-exception' }>;

function toClaim(told: ToldClaim, find: Finders): Claim {
  const { projects, group, happened, answers, ...written } = told;
  switch (written.kind) {
    case 'action': {
      const { who = [], parties = [], ownerMissing = false, ...rest } = written;
      return { ...rest, who: who.map((one) => toNamed(one, find)), parties, ownerMissing };
    }
    case 'carry-over':
      return {
        kind: 'carry-over',
        foundAgain: (written.foundAgain ?? []).flatMap((place) => find.place(place).slice(0, 1)),
      };
    case 'coordinator': {
      const { who = [], organisations = [], wanted } = written;
      return { kind: 'coordinator', who: who.map((one) => toNamed(one, find)), organisations, wanted };
    }
    case 'document': {
      const { by, ...rest } = written;
      return { ...rest, ...(by === undefined ? {} : { by: toNamed(by, find) }) };
    }
    default:
      return written;
  }
}

function toNamed({ person, words }: Named, find: Finders): { person: string; words: Range } {
  return { person, words: find.words(words) };
}

function groupOf(told: Told, about: About): GroupSlug {
  if (about.group === undefined) throw new Error(`A ${told.kind} needs its group`);
  return about.group;
}
