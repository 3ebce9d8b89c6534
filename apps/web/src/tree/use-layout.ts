import { useSuspenseQuery } from '@tanstack/react-query';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import type { TreeLayout } from '@utveckling/tree-layout';
import { useMemo } from 'react';
import { layoutQuery } from './layout-query.ts';

/** The layout of a tree; the page's loader has seen to it that it is there. */
export function useLayout(tree: TreeView): TreeLayout {
  const query = useMemo(() => layoutQuery(tree), [tree]);
  return useSuspenseQuery(query).data;
}
