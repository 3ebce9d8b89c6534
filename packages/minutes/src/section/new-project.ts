import { saysNoProject } from '../words/no-project-words.ts';
import { hasVerb } from '../words/verbs.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import type { Opening } from './opening.ts';

/**
 * Whether an unknown heading may be a project the tree does not have yet: a short name, no sentence, over words that
 * tell of it. The section is then `project` of none, for somebody to name or drop.
 */
export function mayBeNewProject({ kind, form, title }: Opening, text: string, to: number): boolean {
  if (kind !== 'other' || title === undefined || form === 'untitled' || form === 'label') return false;
  const words = text
    .slice(title.from, title.to)
    .replaceAll(/\([^)]*\)/g, ' ')
    .trim();
  const told = text.slice(title.to, Math.min(to, title.to + 400)).trim();
  if (words.length > 80 || words.split(/\s+/).length > 8 || told.length < 25) return false;
  if (!/^["”“]?\p{L}/u.test(words) || /[,?:!]/.test(words) || /\p{Lu}\p{Lu}\p{Lu}? \d/u.test(words))
    return false;
  return kindOfHeading(words) === undefined && !saysNoProject(words) && !hasVerb(words);
}

/** Whether an unknown heading is the name of a group: "Gemensam utvecklingsgrupp", "Utvecklingsgrupper inom …". */
export function namesGroup({ kind, title }: Opening, text: string): boolean {
  if (kind !== 'other' || title === undefined) return false;
  return /^(?:\p{L}+ )?\p{L}*(?:grupp(?:en|er|erna)?|styrelsen?|nämnden?|teamet|rådet)(?: (?:för|inom|i|av) .{1,60})?$/iu.test(
    text.slice(title.from, title.to),
  );
}
