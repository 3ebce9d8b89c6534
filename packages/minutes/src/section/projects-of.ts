import { type NameFound, namesIn } from '../name/names-in.ts';
import { wordLikeness } from '../name/same-word.ts';
import { tokensOf } from '../name/tokens.ts';
import type { Register } from '../register.ts';
import { neutralWords } from '../words/neutral-words.ts';

export type ProjectMatch = { slug: string; likeness: number; rule: string };

/**
 * The projects that a heading is about: none, one or several. A name inside a longer heading counts for less the less
 * of the heading it is; one short common word in it counts only where the other words say nothing of their own.
 */
export function projectsOf(title: string, register: Register): ProjectMatch[] {
  const names = namesIn(title, namedProjects(register));
  const found = names.flatMap((name) => {
    const likeness = inHeading(title, name, names);
    return likeness === 0 ? [] : [{ slug: name.id, likeness, rule: name.rule }];
  });
  const best = new Map<string, ProjectMatch>();
  for (const match of found)
    if ((best.get(match.slug)?.likeness ?? 0) < match.likeness) best.set(match.slug, match);
  return best.size > 0 ? [...best.values()] : partOfName(title, register);
}

/** Projects as things with names. */
export function namedProjects({ projects }: Register): { id: string; names: string[] }[] {
  return projects.map(({ slug, name, aliases }) => ({ id: slug, names: [name, ...aliases] }));
}

function inHeading(title: string, name: NameFound, names: readonly NameFound[]): number {
  const others = tokensOf(title).filter(
    ({ word, from }) =>
      !neutralWords.has(word) && !names.some((other) => other.from <= from && from < other.to),
  ).length;
  if (others === 0) return name.likeness;
  const isApart = /^\s*[–—:/(,-]/.test(title.slice(name.to)) && name.from <= 1;
  if (isApart) return round(name.likeness * 0.95);
  if (name.words === 1 && name.to - name.from < 7) return 0;
  const covered = name.words / (name.words + others);
  return round(name.likeness * (0.65 + 0.3 * covered));
}

/** A heading that is shorter than the name: "Rekrytering" for "Brukarmedverkan vid rekrytering". Only where one alone fits. */
function partOfName(title: string, register: Register): ProjectMatch[] {
  const said = tokensOf(title.replaceAll(/\([^)]{0,80}\)/g, ' ')).filter(
    ({ word }) => !neutralWords.has(word),
  );
  if (said.length === 0 || said.every(({ word }) => word.length < 7)) return [];
  const fitting = namedProjects(register).flatMap(({ id, names }) => {
    const parts = names.map((name) => {
      const words = tokensOf(name).filter(({ word }) => !neutralWords.has(word));
      const isWhole = said.every(({ word }) => words.some((own) => wordLikeness(own.word, word) >= 0.9));
      return isWhole && words.length > 0 ? said.length / words.length : 0;
    });
    const part = Math.max(0, ...parts);
    return part > 0
      ? [{ slug: id, likeness: round(0.5 + 0.3 * Math.min(1, part)), rule: 'part-of-name' }]
      : [];
  });
  return fitting.length === 1 ? fitting : [];
}

function round(likeness: number): number {
  return Math.round(likeness * 100) / 100;
}
