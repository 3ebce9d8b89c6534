import { queryOptions } from '@tanstack/react-query';
import { answer } from '../app/api.ts';
import { signInApi } from './sign-in-api.ts';

/** In which ways one can sign in here. */
export const signInWaysQuery = queryOptions({
  queryKey: ['sign-in'],
  queryFn: () => answer(signInApi['sign-in'].$get()),
});
