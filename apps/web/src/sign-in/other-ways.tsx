import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { ownPath } from '@utveckling/domain/own-path';
import { useEffect, useState } from 'react';
import { answer } from '../app/api.ts';
import { ApiProblem } from '../app/api-problem.ts';
import { withJson } from '../app/with-json.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { useSignInWords } from '../words/sign-in.ts';
import { hasPasskeys } from './has-passkeys.ts';
import { signInApi } from './sign-in-api.ts';
import styles from './sign-in-page.module.css';
import { signInWithPasskey } from './sign-in-with-passkey.ts';
import { useSignedIn } from './use-signed-in.ts';

/** Beside the mail: a job account where one is set up, a passkey where the browser has them. */
export function OtherWays({ jobAccount }: { jobAccount: string | undefined }) {
  const words = useSignInWords();
  const [isPossible, setPossible] = useState(false);
  useEffect(() => setPossible(hasPasskeys()), []);
  if (!isPossible && jobAccount === undefined) return null;
  return (
    <section className={styles.others} aria-labelledby="andra-satt">
      <h2 id="andra-satt" className={styles.subtitle}>
        {words.otherWays}
      </h2>
      {jobAccount === undefined ? null : <JobAccount name={jobAccount} />}
      {isPossible ? <Passkey /> : null}
    </section>
  );
}

function JobAccount({ name }: { name: string }) {
  const words = useSignInWords();
  const { till } = useSearch({ from: '__root__' });
  const go = useMutation({
    mutationFn: () => answer(signInApi['sign-in']['job-account'].$post({}, withJson({ to: ownPath(till) }))),
    onSuccess: ({ url }) => window.location.assign(url),
  });
  return (
    <div className={styles.way}>
      <p className={styles.wayHelp}>{words.jobAccountHelp}</p>
      <Button busy={go.isPending || go.isSuccess} onClick={() => go.mutate()}>
        {name}
      </Button>
      <Wrong error={go.error} otherwise={words.noNetwork} />
    </div>
  );
}

function Passkey() {
  const words = useSignInWords();
  const signedIn = useSignedIn();
  const [stay, setStay] = useState(false);
  const enter = useMutation({ mutationFn: signInWithPasskey, onSuccess: signedIn });
  return (
    <div className={styles.way}>
      <p className={styles.wayHelp}>{words.passkeyHelp}</p>
      <CheckField
        name="stay-passkey"
        label={words.stay}
        help={words.stayHelp}
        checked={stay}
        onChange={setStay}
      />
      <Button busy={enter.isPending} onClick={() => enter.mutate(stay)}>
        {words.passkey}
      </Button>
      <Wrong error={enter.error} otherwise={words.passkeyCancelled} />
    </div>
  );
}

function Wrong({ error, otherwise }: { error: Error | null; otherwise: string }) {
  if (error === null) return null;
  const said = error instanceof ApiProblem && error.message !== '' ? error.message : otherwise;
  return (
    <p role="alert" className={styles.wrong}>
      {said}
    </p>
  );
}
