import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../app/use-api.ts';
import { FollowList } from '../follow/follow-list.tsx';
import { useSignInWords } from '../words/sign-in.ts';
import { useWords } from '../words/words.ts';
import styles from './account-page.module.css';
import { meQuery } from './me-query.ts';
import { OwnPasskeys } from './own-passkeys.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { OwnTools } from './own-tools.tsx';
import { SignOut } from './sign-out.tsx';
import { useMe } from './use-me.ts';

/** `/konto`: who one is here, where one is signed in, passkeys, what one follows, and the way out. */
export function AccountPage() {
  const words = useSignInWords();
  const { app } = useWords();
  const me = useMe();
  const { isError, refetch } = useQuery(meQuery(useApi()));
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.accountTitle}</h1>
      <p>{words.accountIntro}</p>
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      {me === undefined && !isError ? <p>{app.loading}</p> : null}
      {me === undefined && isError ? (
        <p role="alert">
          {words.noNetwork}{' '}
          <button type="button" className={styles.again} onClick={() => void refetch()}>
            {app.tryAgain}
          </button>
        </p>
      ) : null}
      {me?.signedIn === false ? (
        <p>
          {words.notSignedIn}{' '}
          <Link to="/logga-in" search={{ till: '/konto' }} className={styles.link}>
            {app.signIn}
          </Link>
        </p>
      ) : null}
      {me?.signedIn === true ? (
        <>
          <dl className={styles.who}>
            <div>
              <dt>{words.name}</dt>
              <dd>{me.name}</dd>
            </div>
            <div>
              <dt>{words.email}</dt>
              <dd>{me.email}</dd>
            </div>
          </dl>
          <p className={styles.soft}>{words.wrongName}</p>
          <SignOut />
          <OwnTools me={me} />
          <FollowList />
          <OwnSessions />
          <OwnPasskeys />
        </>
      ) : null}
    </div>
  );
}
