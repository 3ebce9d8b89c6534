import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer } from '../app/api.ts';
import { ApiProblem } from '../app/api-problem.ts';
import { Button } from '../ui/button.tsx';
import { formatMoment } from '../words/format-moment.ts';
import { useSignInWords } from '../words/sign-in.ts';
import { useLanguage, useWords } from '../words/words.ts';
import styles from './account-page.module.css';
import { addPasskey } from './add-passkey.ts';
import { hasPasskeys } from './has-passkeys.ts';
import { ownPasskeysQuery } from './own-passkeys-query.ts';
import { signInApi } from './sign-in-api.ts';

/** The person's passkeys, to add to and take from. */
export function OwnPasskeys() {
  const words = useSignInWords();
  const { app } = useWords();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [isPossible, setPossible] = useState<boolean>();
  useEffect(() => setPossible(hasPasskeys()), []);
  const { data, isError } = useQuery(ownPasskeysQuery);
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: ownPasskeysQuery.queryKey });
  const add = useMutation({ mutationFn: addPasskey, onSuccess });
  const remove = useMutation({
    mutationFn: (id: string) => answer(signInApi.passkeys[':id'].$delete({ param: { id } })),
    onSuccess,
  });
  return (
    <section aria-labelledby="passnycklar">
      <h2 id="passnycklar" tabIndex={-1}>
        {words.passkeysTitle}
      </h2>
      <p>{words.passkeysText}</p>
      {data === undefined && !isError ? <p>{app.loading}</p> : null}
      {isError ? <p role="alert">{words.noNetwork}</p> : null}
      {data?.passkeys.length === 0 ? <p className={styles.soft}>{words.noPasskeys}</p> : null}
      <ul className={styles.list}>
        {data?.passkeys.map(({ id, name, since }) => {
          const when = formatMoment(since ?? '', language);
          return (
            <li key={id} className={styles.item}>
              <div className={styles.what}>
                <p>
                  <strong>{words.passkeyName(name ?? '')}</strong>
                </p>
                <p className={styles.soft}>{words.addedOn(when)}</p>
              </div>
              <Button
                kind="drop"
                busy={remove.isPending}
                label={words.removePasskeyNamed(words.passkeyName(name ?? ''), when)}
                onClick={() => remove.mutate(id)}
              >
                {words.removePasskey}
              </Button>
            </li>
          );
        })}
      </ul>
      {isPossible === false ? <p className={styles.soft}>{words.passkeysUnsupported}</p> : null}
      {isPossible === true ? (
        <Button busy={add.isPending} onClick={() => add.mutate()}>
          {words.addPasskey}
        </Button>
      ) : null}
      <p role="status" className={styles.status}>
        {add.isSuccess ? words.passkeyAdded : null}
        {add.isError ? said(add.error, words.passkeyNotAdded) : null}
        {remove.isSuccess ? ` ${words.passkeyRemoved}` : null}
        {remove.isError ? said(remove.error, words.noNetwork) : null}
      </p>
    </section>
  );
}

function said(error: Error, otherwise: string): string {
  return error instanceof ApiProblem && error.message !== '' ? error.message : otherwise;
}
