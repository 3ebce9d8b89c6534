import { useQueries, useQuery } from '@tanstack/react-query';
import { useApi } from '../app/use-api.ts';
import { treeQuery, treesQuery } from '../tree/tree-query.ts';

/** Every fruit of every tree by name, each once. */
export function useFruits(): { slug: string; name: string }[] {
  const api = useApi();
  const trees = useQuery(treesQuery(api)).data?.trees ?? [];
  const whole = useQueries({ queries: trees.map(({ id }) => treeQuery(api, id)) });
  const names = new Map(
    whole.flatMap(({ data }) => (data?.projects ?? []).map(({ slug, name }) => [slug, name] as const)),
  );
  return [...names].map(([slug, name]) => ({ slug, name })).sort((a, b) => byName.compare(a.name, b.name));
}

const byName = new Intl.Collator('sv');
