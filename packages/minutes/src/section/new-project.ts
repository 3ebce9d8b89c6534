import type { Range } from '@utveckling/domain/meeting/source';
import { saysNoProject } from '../words/no-project-words.ts';
import { hasVerb } from '../words/verbs.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import { newNames } from './new-names.ts';
import type { Opening } from './opening.ts';

/**
 * The projects that an unknown heading may name though the tree does not have them: a short name, no sentence, over
 * words that tell of it; none where it may not. Under "Genomgång av våra projekt" every name may be one.
 */
export function newProjects(
  { kind, form, title }: Opening,
  text: string,
  to: number,
  isInRound: boolean,
): Range[] {
  if (kind !== 'other' || title === undefined || form === 'untitled' || form === 'label') return [];
  const told = text.slice(title.to, Math.min(to, title.to + 400)).trim();
  if (told.length < 25 || kindOfHeading(text.slice(title.from, title.to)) !== undefined) return [];
  const names = newNames(text, title);
  return names.every(({ from, to: end }) => isName(text.slice(from, end), isInRound)) ? names : [];
}

function isName(words: string, isInRound: boolean): boolean {
  if (words.length < 3 || words.length > 80 || words.split(/\s+/).length > 8) return false;
  if (!/^["”“]?\p{L}/u.test(words) || /[,?:!]/.test(words) || /\p{Lu}\p{Lu}\p{Lu}? \d/u.test(words))
    return false;
  if (kindOfHeading(words) !== undefined || hasVerb(words) || isBody(words)) return false;
  return isInRound || !saysNoProject(words);
}

/** Whether an unknown heading is the name of a group: "Gemensam utvecklingsgrupp", "Utvecklingsgrupper inom …". */
export function namesGroup({ kind, title }: Opening, text: string): boolean {
  if (kind !== 'other' || title === undefined) return false;
  return /^(?:\p{L}+ )?\p{L}*(?:grupp(?:en|er|erna)?|styrelsen?|nämnden?|teamet|rådet)(?: (?:för|inom|i|av) .{1,60})?$/iu.test(
    text.slice(title.from, title.to),
  );
}

/** Who tells of something is no project: "Information från Socialförvaltningen". */
function isBody(words: string): boolean {
  return /(?:förvaltning|kommun|nämnd|styrelse|myndighet|verket|kassan|region)(?:en|et)?$/iu.test(words);
}
