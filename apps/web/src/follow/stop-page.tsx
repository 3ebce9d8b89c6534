import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { answer } from '../app/api.ts';
import { Button } from '../ui/button.tsx';
import { useHash } from '../ui/use-hash.ts';
import { useFollowWords } from '../words/follow.ts';
import { followApi, withJson } from './follow-api.ts';
import styles from './stop-page.module.css';

/** `/sluta-bevaka#token`: where a mail's link leads. Only the button stops anything, never that the page is opened. */
export function StopPage() {
  const { stopPage: words } = useFollowWords();
  const token = useHash();
  const stop = useMutation({
    mutationFn: () => answer(followApi.follows.stop.$post({}, withJson({ token }))),
  });
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      {stop.isSuccess ? (
        <Done />
      ) : (
        <>
          <p>{token === '' ? words.noToken : words.text}</p>
          {token === '' ? null : (
            <Button kind="primary" busy={stop.isPending} onClick={() => stop.mutate()}>
              {words.title}
            </Button>
          )}
          {stop.isError ? <p role="alert">{words.failed}</p> : null}
          <noscript>
            <p>{words.needsScript}</p>
          </noscript>
        </>
      )}
    </div>
  );
}

/** The button is gone, so the focus goes to what came of it. */
function Done() {
  const { stopPage: words } = useFollowWords();
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => done.current?.focus(), []);
  return (
    <>
      <p ref={done} tabIndex={-1} className={styles.done}>
        {words.done}
      </p>
      <p>{words.again}</p>
      <p>
        <Link to="/" className={styles.link}>
          {words.toTree}
        </Link>
      </p>
    </>
  );
}
