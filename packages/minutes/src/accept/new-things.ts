import type { Archive } from '@utveckling/domain/archive';
import { foldName } from '@utveckling/domain/fold-name';
import type { SourceRef } from '@utveckling/domain/meeting/source';
import { nextOrder } from '@utveckling/domain/project/next-order';
import { freeSlug } from '@utveckling/domain/slug-of';
import { themesIn } from '@utveckling/domain/tree/standing';
import type { EventsOf } from './events-of.ts';

/** Fruits that a document brings. */
export type NewThings = {
  /** The fruit of that name: one that is there, or a new one that the words of the place name. */
  project(name: string, place: SourceRef, theme?: string): string;
};

/** The branch and the tree that a new fruit hangs on where nobody said which. */
const anyTheme = { theme: 'utan-gren', name: 'Utan gren' };
const anyTree = {
  tree: 'gemensamma',
  name: 'Gemensamma utvecklingsarbeten',
  sentence: 'Det som gruppens protokoll berättar om.',
};

/** Makes new fruits as they are asked for, each once; with them a branch and a tree where there are none. */
export function newThings({ state }: Archive, events: EventsOf): NewThings {
  const made = new Map<string, string>();
  for (const [slug, { named }] of state.projects)
    if (named !== undefined)
      for (const name of [named.data.name, ...named.data.aliases]) made.set(foldName(name), slug);
  const slugs = new Set(state.projects.keys());
  let order = nextOrder(state);
  let tree = [...state.trees.values()].sort((a, b) => a.data.order - b.data.order)[0]?.data.tree;
  const themes = new Set(themesIn(state).map(({ theme }) => theme));

  function treeToHangIn(): string {
    if (tree === undefined) {
      tree = anyTree.tree;
      const data = { ...anyTree, order: 1 };
      events.add({ type: 'tree.planted', data }, { said: null, sources: [], because: ours });
    }
    return tree;
  }

  function themeToHangOn(theme: string): string {
    if (theme !== anyTheme.theme || themes.has(theme)) return theme;
    themes.add(theme);
    const data = { ...anyTheme, order: 1000 };
    events.add({ type: 'theme.added', data }, { said: null, sources: [], because: ours });
    return theme;
  }

  return {
    project(name, place, theme = anyTheme.theme) {
      const known = made.get(foldName(name));
      if (known !== undefined) return known;
      const project = freeSlug(name, (slug) => slugs.has(slug));
      made.set(foldName(name), project);
      slugs.add(project);
      const hung = { tree: treeToHangIn(), project, grade: 'shared', reading: 'interpreted' } as const;
      const named = { project, name, theme: themeToHangOn(theme), aliases: [], order };
      order += 1;
      const words = { said: null, sources: [place] };
      events.add({ type: 'project.named', data: named }, words);
      events.add({ type: 'project.hung', data: hung }, words);
      return project;
    },
  };
}

const ours = 'Protokollen namnger ingen. Namnet är vårt, tills någon väljer ett annat.';
