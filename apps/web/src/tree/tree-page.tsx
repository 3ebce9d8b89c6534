import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { firstTree, treeOf } from '../app/tree-of.ts';
import { useApi } from '../app/use-api.ts';
import { projectQuery } from '../project/project-query.ts';
import { EmptyTree } from './empty-tree.tsx';
import { treesQuery } from './tree-query.ts';
import { TreeView } from './tree-view.tsx';
import { WallView } from './wall-view.tsx';

/** The tree, and the fruit that is open in it: `/`, `/trad/{id}` and `/projekt/{slug}` are one page. */
export function TreePage() {
  const { slug, tree = firstTree } = useParams({ strict: false });
  const { datum, vagg, trad } = useSearch({ from: '__root__' });
  // One component whether a fruit is open or not: the drawing stays, and with it focus and camera. The route has loaded it.
  const project = useQuery({ ...projectQuery(useApi(), slug ?? ''), enabled: slug !== undefined }).data;
  const id = slug === undefined ? tree : treeOf(project?.trees ?? [], trad);
  const navigate = useNavigate();
  const show = useCallback(
    (date: string | undefined) => {
      document.documentElement.dataset['moved'] = '';
      void navigate({
        to: '.',
        search: (search) => ({ ...search, datum: date }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const { trees } = useSuspenseQuery(treesQuery(useApi())).data;
  if (trees.length === 0) return <EmptyTree />;
  const View = vagg === true ? WallView : TreeView;
  return <View id={id} open={slug} date={datum} onDate={show} />;
}
