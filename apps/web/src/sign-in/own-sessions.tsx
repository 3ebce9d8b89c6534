import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../app/api.ts';
import { Button } from '../ui/button.tsx';
import { formatMoment } from '../words/format-moment.ts';
import { useSignInWords } from '../words/sign-in.ts';
import { useLanguage, useWords } from '../words/words.ts';
import styles from './account-page.module.css';
import { ownSessionsQuery } from './own-sessions-query.ts';
import { signInApi } from './sign-in-api.ts';

/** Where the person is signed in; each place but this one can be signed out from here. */
export function OwnSessions() {
  const words = useSignInWords();
  const { app } = useWords();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { data, isError } = useQuery(ownSessionsQuery);
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
  const endOne = useMutation({
    mutationFn: (id: string) => answer(signInApi.sessions[':id'].$delete({ param: { id } })),
    onSuccess,
  });
  const endOthers = useMutation({
    mutationFn: () => answer(signInApi.sessions['end-others'].$post()),
    onSuccess,
  });
  const failed = endOne.isError || endOthers.isError || isError;
  return (
    <section aria-labelledby="inloggad-har">
      <h2 id="inloggad-har" tabIndex={-1}>
        {words.sessionsTitle}
      </h2>
      <p>{words.sessionsText}</p>
      {data === undefined && !isError ? <p>{app.loading}</p> : null}
      <ul className={styles.list}>
        {data?.sessions.map(({ id, device, since, until, isThis }) => {
          const name = words.device(device.browser, device.system);
          const when = formatMoment(since, language);
          return (
            <li key={id} className={styles.item}>
              <div className={styles.what}>
                <p>
                  <strong>{name}</strong>
                </p>
                <p className={styles.soft}>
                  {words.since(when)}, {words.until(formatMoment(until, language))}
                </p>
                {isThis ? <p className={styles.this}>{words.thisOne}</p> : null}
              </div>
              {isThis ? null : (
                <Button
                  busy={endOne.isPending}
                  label={words.endOne(name, when)}
                  onClick={() => endOne.mutate(id)}
                >
                  {words.endOneShort}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {data !== undefined && data.sessions.length > 1 ? (
        <Button busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
          {words.endOthers}
        </Button>
      ) : null}
      <p role="status" className={styles.status}>
        {failed ? words.noNetwork : null}
        {!failed && endOthers.isSuccess ? words.endedOthers : null}
        {!failed && endOne.isSuccess && !endOthers.isSuccess ? words.endedOne : null}
      </p>
    </section>
  );
}
