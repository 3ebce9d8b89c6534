import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { firstTree, treeOf } from '../app/tree-of.ts';
import { useApi } from '../app/use-api.ts';
import { projectQuery } from '../project/project-query.ts';
import { TreeView } from './tree-view.tsx';
import { WallView } from './wall-view.tsx';

/** The tree, and the fruit that is open in it: `/`, `/trad/{id}` and `/projekt/{slug}` are one page. */
export function TreePage() {
  const { slug, tree } = useParams({ strict: false });
  return slug === undefined ? <TreeAt tree={tree ?? firstTree} open={undefined} /> : <TreeOf slug={slug} />;
}

/** The tree that a fruit hangs in. */
function TreeOf({ slug }: { slug: string }) {
  const { trees } = useSuspenseQuery(projectQuery(useApi(), slug)).data;
  const { trad } = useSearch({ from: '__root__' });
  return <TreeAt tree={treeOf(trees, trad)} open={slug} />;
}

function TreeAt({ tree, open }: { tree: string; open: string | undefined }) {
  const { datum, vagg } = useSearch({ from: '__root__' });
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
  const View = vagg === true ? WallView : TreeView;
  return <View id={tree} open={open} date={datum} onDate={show} />;
}
