import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../app/api.ts';
import { useMe } from '../sign-in/use-me.ts';
import { followApi, withJson } from './follow-api.ts';
import { followsQuery } from './follows-query.ts';

export type Followed = { kind: 'project' | 'group' | 'all'; target: string };
export type Rhythm = 'at-once' | 'weekly';

/** What one follows of a thing, and how to begin, change and stop it. */
export function useFollowing(thing: Followed) {
  const queryClient = useQueryClient();
  const me = useMe();
  const query = followsQuery(me?.signedIn === true ? me.account : undefined);
  const { data } = useQuery(query);
  const { kind, target } = thing;
  const param = { kind, target };
  const change = useMutation({
    /** Undefined stops it. */
    mutationFn: (rhythm: Rhythm | undefined) =>
      rhythm === undefined
        ? answer(followApi.follows[':kind'][':target'].$delete({ param }))
        : answer(followApi.follows[':kind'][':target'].$put({ param }, withJson({ rhythm }))),
    onSuccess: (follows) => queryClient.setQueryData(query.queryKey, follows),
  });
  return {
    isSignedIn: me?.signedIn === true,
    sendsMail: data?.mail ?? true,
    rhythm: data?.follows.find((one) => one.kind === kind && one.target === target)?.rhythm,
    change,
  };
}
