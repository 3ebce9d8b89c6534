import { useQuery } from '@tanstack/react-query';
import { useApi } from '../app/use-api.ts';
import { useIsTakenOver } from '../ui/use-is-taken-over.ts';
import { meQuery } from './me-query.ts';

/** Who is signed in; undefined until the server has said, on the server itself, and where its page stands untouched. */
export function useMe() {
  const { data } = useQuery(meQuery(useApi()));
  return useIsTakenOver() ? data : undefined;
}
