import { queryOptions } from '@tanstack/react-query';
import { type Api, answer } from '../app/api.ts';

/** Who is signed in and what they may act as. It is asked in the browser only: pages are rendered for everybody alike. */
export const meQuery = ({ api }: Api) =>
  queryOptions({ queryKey: ['me'], queryFn: () => answer(api.me.$get()), staleTime: 60_000 });
