import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouterState, useSearch } from '@tanstack/react-router';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { projectQuery } from '../project/project-query.ts';
import { treesQuery } from '../tree/tree-query.ts';
import { useWords } from '../words/words.ts';
import { CurrentLink } from './current-link.tsx';
import styles from './shell.module.css';
import { firstTree, treeOf } from './tree-of.ts';
import { useApi } from './use-api.ts';

/** Whether the page that is shown is the drawn tree, with or without an open fruit. */
export function useIsTree(): boolean {
  return useRouterState({ select: ({ matches }) => matches.some((match) => match.routeId === '/tree') });
}

/** The trees, one click apart; a fruit that hangs in both stays open. */
export function TreeSwitch() {
  const { app } = useWords();
  const api = useApi();
  const { trees } = useSuspenseQuery(treesQuery(api)).data;
  const { slug = '', tree = firstTree } = useParams({ strict: false });
  const { trad } = useSearch({ from: '__root__' });
  // The page's loader has fetched the open fruit; there is nothing to ask for here.
  const open = useQuery({ ...projectQuery(api, slug), enabled: false }).data;
  const shown = open === undefined ? tree : treeOf(open.trees, trad);
  if (!useIsTree()) return null;
  return (
    <nav aria-label={app.trees} className={styles.trees}>
      {trees.map(({ id, name }) => (
        <CurrentLink key={id} {...placeIn(id, open)} className={styles.treeLink} current={id === shown}>
          {name}
        </CurrentLink>
      ))}
    </nav>
  );
}

/** The same fruit in a tree where it hangs; else the tree alone. */
function placeIn(tree: string, open: ProjectView | undefined) {
  const hangs = open?.trees.some(({ id }) => id === tree) ?? false;
  return hangs && open !== undefined
    ? ({ to: '/projekt/$slug', params: { slug: open.slug }, search: { trad: tree } } as const)
    : ({ to: '/trad/$tree', params: { tree } } as const);
}
