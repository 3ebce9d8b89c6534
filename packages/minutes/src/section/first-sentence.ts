import { namesIn } from '../name/names-in.ts';
import { tokensOf } from '../name/tokens.ts';
import type { Register } from '../register.ts';
import { neutralWords } from '../words/neutral-words.ts';
import type { Opening } from './opening.ts';
import { namedProjects, type ProjectMatch } from './projects-of.ts';

/** How far into its words a section's first sentence may name what it is about: its subject, in Swedish before or right after the verb. */
const subject = 60;

/**
 * The known project that a section is about though only its first sentence says so: "§ 7" or "Kort lägesrapport" over "Sykaféet har
 * flyttat …". The heading must say nothing of its own, and the sentence name one project alone, in its beginning.
 */
export function projectsOfFirstSentence(
  { title, kind, projects, body, form }: Opening,
  text: string,
  to: number,
  register: Register,
): ProjectMatch[] {
  if (kind !== 'other' || projects.length > 0 || form === 'untitled' || form === 'label') return [];
  const heading = title === undefined ? '' : text.slice(title.from, Math.min(title.to, title.from + 120));
  if (!tokensOf(heading).every(({ word }) => neutralWords.has(word))) return [];
  const told = text
    .slice(Math.max(body, title?.to ?? body), Math.min(to, body + 600))
    .replace(/^[\s:.–-]+/, '');
  const sentence = /^[^.!?\n]{1,300}/.exec(told)?.[0] ?? '';
  const named = namesIn(sentence, namedProjects(register)).filter(({ likeness }) => likeness >= 0.95);
  const [first, ...others] = new Set(named.map(({ id }) => id));
  const isSubject = named.some(({ from, id }) => id === first && from <= subject);
  if (first === undefined || others.length > 0 || !isSubject) return [];
  return [{ slug: first, likeness: 0.8, rule: 'first-sentence' }];
}
