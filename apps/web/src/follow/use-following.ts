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
  const isSignedIn = useMe()?.signedIn === true;
  const { data } = useQuery({ ...followsQuery, enabled: isSignedIn });
  const { kind, target } = thing;
  const param = { kind, target };
  const change = useMutation({
    /** Undefined stops it. */
    mutationFn: (rhythm: Rhythm | undefined) =>
      rhythm === undefined
        ? answer(followApi.follows[':kind'][':target'].$delete({ param }))
        : answer(followApi.follows[':kind'][':target'].$put({ param }, withJson({ rhythm }))),
    onSuccess: (follows) => queryClient.setQueryData(followsQuery.queryKey, follows),
  });
  return {
    isSignedIn,
    isKnown: data !== undefined,
    sendsMail: data?.mail ?? true,
    rhythm: data?.follows.find((one) => one.kind === kind && one.target === target)?.rhythm,
    change,
  };
}
