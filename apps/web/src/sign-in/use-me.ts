import { useQuery } from '@tanstack/react-query';
import { useApi } from '../app/use-api.ts';
import { meQuery } from './me-query.ts';

/** Who is signed in; undefined until the server has said, and on the server itself. */
export function useMe() {
  return useQuery(meQuery(useApi())).data;
}
