import { queryOptions } from '@tanstack/react-query';
import { answer } from '../app/api.ts';
import { signInApi } from './sign-in-api.ts';

/** Where the person is signed in: this browser first. */
export const ownSessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => answer(signInApi.sessions.$get()),
});
