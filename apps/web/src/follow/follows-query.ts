import { queryOptions } from '@tanstack/react-query';
import { answer } from '../app/api.ts';
import { followApi } from './follow-api.ts';

/** What the person who is signed in follows; undefined while nobody is. Each account has its own answer. */
export const followsQuery = (account: string | undefined) =>
  queryOptions({
    queryKey: ['follows', account],
    queryFn: () => answer(followApi.follows.$get()),
    staleTime: 60_000,
    enabled: account !== undefined,
  });
