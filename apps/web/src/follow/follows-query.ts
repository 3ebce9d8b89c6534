import { queryOptions } from '@tanstack/react-query';
import { answer } from '../app/api.ts';
import { followApi } from './follow-api.ts';

/** What the person who is signed in follows. */
export const followsQuery = queryOptions({
  queryKey: ['follows'],
  queryFn: () => answer(followApi.follows.$get()),
  staleTime: 60_000,
});
