import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { isUnreported, meetingsSilent } from '@utveckling/domain/project/unreported';
import { answer } from '../app/api.ts';
import { useMe } from '../sign-in/use-me.ts';
import { Button } from '../ui/button.tsx';
import { useFollowWords } from '../words/follow.ts';
import { formatDay } from '../words/format-day.ts';
import { useLanguage } from '../words/words.ts';
import styles from './ask-for-update.module.css';
import { followApi } from './follow-api.ts';

const askQuery = (slug: string, account: string) =>
  queryOptions({
    queryKey: ['ask-for-update', slug, account],
    queryFn: () => answer(followApi.projects[':slug']['ask-for-update'].$get({ param: { slug } })),
    staleTime: 60_000,
  });

/**
 * Says of a fruit that has not been reported for long that it is silent, as it is today, and lets those with a role ask
 * the ones who coordinate it. Nothing of any other fruit.
 */
export function AskForUpdate({ project }: { project: ProjectView }) {
  const words = useFollowWords();
  const me = useMe();
  const { mentions, meetings, silentMeetings } = project;
  if (!isUnreported(project, meetings, silentMeetings)) return null;
  const mayAsk = me?.signedIn === true && me.grants.length > 0;
  return (
    <div className={styles.ask}>
      <p className={styles.silent}>{words.silent(meetingsSilent(mentions, meetings))}</p>
      {mayAsk ? <Ask slug={project.slug} account={me.account} /> : null}
    </div>
  );
}

function Ask({ slug, account }: { slug: string; account: string }) {
  const words = useFollowWords();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { queryKey, ...query } = askQuery(slug, account);
  const { data } = useQuery({ queryKey, ...query });
  const ask = useMutation({
    mutationFn: () => answer(followApi.projects[':slug']['ask-for-update'].$post({ param: { slug } })),
    onSuccess: (view) => queryClient.setQueryData(queryKey, view),
  });
  if (data === undefined) return null;
  const { asked, coordinators } = data;
  const canAsk = asked === null && coordinators > 0;
  return (
    <>
      {canAsk ? (
        <>
          <Button busy={ask.isPending} onClick={() => ask.mutate()}>
            {words.ask}
          </Button>
          <p className={styles.who}>{words.askWho(coordinators)}</p>
        </>
      ) : null}
      {asked === null && coordinators === 0 ? <p className={styles.who}>{words.askNobody}</p> : null}
      <p role="status" className={styles.who}>
        {ask.isError ? ask.error.message || words.notSaved : null}
        {asked === null ? null : words.asked(formatDay(asked.slice(0, 10), language))}{' '}
        {ask.isSuccess ? words.askedNow(coordinators) : null}
      </p>
    </>
  );
}
