import { firstMatch } from '../form/first-match.ts';
import { mentionedIn } from '../name/mentioned-in.ts';
import type { Rule } from '../told.ts';
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
      return [
        { claim: { kind: 'status', status, reading }, sureness: reading === 'stated' ? 'likely' : 'unsure' },
      ];
    }
    return [];
  },
};

/** "planering för fler är igång": the planning is. */
function isOfPlanning(words: string, from: number): boolean {
  return /planering\p{L}*\s+(?:\p{L}+\s+){0,4}$/iu.test(words.slice(0, from));
}

/** "pausad från … sida" is one party's stance, not the whole project's state. */
const saysWho = /^\s+(?:från|av|hos)\s/iu;
