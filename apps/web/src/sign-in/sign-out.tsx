import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer } from '../app/api.ts';
import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useSignInWords } from '../words/sign-in.ts';
import { clearDrafts, unsentCount } from '../write/writing.ts';
import styles from './account-page.module.css';
import { signInApi } from './sign-in-api.ts';

type Reach = 'here' | 'everywhere';

/**
 * Signs out, here or everywhere. What was written in this browser goes too, since the next person may be another: so
 * who has something that is not sent is asked first.
 */
export function SignOut() {
  const words = useSignInWords();
  const [asked, setAsked] = useState<Reach>();
  const out = useMutation({
    mutationFn: (reach: Reach) =>
      answer(reach === 'here' ? signInApi['sign-out'].$post() : signInApi.sessions['end-all'].$post()),
    onSuccess() {
      clearDrafts();
      // A page that begins anew remembers nothing of the person who was here.
      window.location.replace('/');
    },
  });
  const begin = (reach: Reach) => (unsentCount() > 0 ? setAsked(reach) : out.mutate(reach));
  return (
    <>
      <Buttons>
        <Button busy={out.isPending || out.isSuccess} onClick={() => begin('here')}>
          {words.signOut}
        </Button>
        <Button busy={out.isPending || out.isSuccess} onClick={() => begin('everywhere')}>
          {words.signOutEverywhere}
        </Button>
      </Buttons>
      <p role="status" className={styles.status}>
        {out.isError ? words.notSignedOut : null}
      </p>
      {asked === undefined ? null : (
        <Dialog title={words.unsentTitle} onClose={() => setAsked(undefined)}>
          <p>{words.unsent(unsentCount())}</p>
          <Buttons>
            <Button kind="primary" onClick={() => setAsked(undefined)}>
              {words.stayHere}
            </Button>
            <Button
              kind="drop"
              onClick={() => {
                setAsked(undefined);
                out.mutate(asked);
              }}
            >
              {words.signOutAnyway}
            </Button>
          </Buttons>
        </Dialog>
      )}
    </>
  );
}
