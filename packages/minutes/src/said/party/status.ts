import type { Range } from '@utveckling/domain/meeting/source';
import { firstMatch } from '../form/first-match.ts';
import { mentionedIn } from '../name/mentioned-in.ts';
import type { Rule, World } from '../told.ts';
import { notSo, statusForms } from './status-forms.ts';

/** How a project goes, by the words of the design's table ("uttalat") or by words that mean the same ("tolkat"). One for a sentence. */
export const status: Rule = {
  name: 'status',
  find({ words, isQuestion, under }, world) {
    if (isQuestion || under === 'proposal' || under === 'background' || under === 'agenda') return [];
    if (world.section.projects.length === 0 && mentionedIn(words, world).length === 0) return [];
    for (const { status, reading, words: pattern } of statusForms) {
      const match = firstMatch(words, pattern);
      if (match === undefined || notSo.test(words.slice(0, match.from)) || isOfPlanning(words, match.from))
        continue;
      if (status === 'paused' && saysWho.test(words.slice(match.to))) continue;
      const projects = /^(?:en )?idé om$/i.test(words.slice(match.from, match.to))
        ? ideaOf(words, match, world)
        : undefined;
      if (projects?.length === 0) continue;
      return [
        {
          claim: { kind: 'status', status, reading },
          sureness: reading === 'stated' ? 'likely' : 'unsure',
          ...(projects === undefined ? {} : { projects }),
        },
      ];
    }
    return [];
  },
};

/**
 * What an idea is about: the projects it names ("en idé om invånarreportrar"); else what the section is about
 * (`undefined`), unless it stands beside something else ("om digitaliseringen och en idé om ett kafé"): then no project.
 */
function ideaOf(words: string, { from, to }: Range, world: World): string[] | undefined {
  const named = mentionedIn(words.slice(to), world);
  if (named.length > 0) return named;
  return besideAnother.test(words.slice(0, from)) ? [] : undefined;
}

const besideAnother = /\s(?:och|samt)\s+$/iu;

/** "planering för fler är igång": the planning is. */
function isOfPlanning(words: string, from: number): boolean {
  return /planering\p{L}*\s+(?:\p{L}+\s+){0,4}$/iu.test(words.slice(0, from));
}

/** "pausad från … sida" is one party's stance, not the whole project's state. */
const saysWho = /^\s+(?:från|av|hos)\s/iu;
