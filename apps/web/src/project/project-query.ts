import { queryOptions } from '@tanstack/react-query';
import { type Api, answer } from '../app/api.ts';

/** Everything on one project. */
export const projectQuery = ({ api }: Api, slug: string) =>
  queryOptions({
    queryKey: ['projects', slug],
    queryFn: () => answer(api.projects[':slug'].$get({ param: { slug } })),
  });
