import type { QueryClient } from '@tanstack/react-query';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import type { Named } from './who-words.ts';

/** Names that this page has met already; nothing is asked for. */
export function knownNames(queryClient: QueryClient): {
  parties: readonly Named[];
  projects: readonly Named[];
} {
  const isOne = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey.length === 2;
  const trees = queryClient
    .getQueriesData<TreeView>({ queryKey: ['trees'], predicate: isOne })
    .flatMap(([, tree]) => tree ?? []);
  const opened = queryClient
    .getQueriesData<ProjectView>({ queryKey: ['projects'] })
    .flatMap(([, project]) => project ?? []);
  const projects = [...trees.flatMap((tree) => tree.projects), ...opened];
  return {
    parties: trees.flatMap((tree) => tree.parties),
    projects: projects.map(({ slug, name }) => ({ id: slug, name })),
  };
}
