import { queryOptions } from '@tanstack/react-query';
import { answer } from '../app/api.ts';
import { signInApi } from './sign-in-api.ts';

/** The person's own passkeys. */
export const ownPasskeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: () => answer(signInApi.passkeys.$get()),
});
