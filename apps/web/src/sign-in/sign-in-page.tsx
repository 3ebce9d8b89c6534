import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ownPath } from '@utveckling/domain/own-path';
import { useEffect, useState } from 'react';
import { Notice } from '../ui/notice.tsx';
import { useSignInWords } from '../words/sign-in.ts';
import { CodeStep } from './code-step.tsx';
import { MailStep } from './mail-step.tsx';
import { OtherWays } from './other-ways.tsx';
import { pendingCode } from './pending-code.ts';
import styles from './sign-in-page.module.css';
import { signInWaysQuery } from './sign-in-ways-query.ts';
import { useMe } from './use-me.ts';

/** `/logga-in`: a code by mail, a passkey or a job account. */
export function SignInPage() {
  const words = useSignInWords();
  const { fel } = useSearch({ from: '__root__' });
  const ways = useQuery(signInWaysQuery).data;
  const [email, setEmail] = useState<string>();
  useEffect(() => setEmail(pendingCode.email()), []);
  const askAgain = () => {
    pendingCode.forget();
    setEmail(undefined);
  };
  const asked = (address: string) => {
    pendingCode.keep(address);
    setEmail(address);
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{email === undefined ? words.title : words.codeTitle}</h1>
      <AlreadyIn />
      {email === undefined ? (
        <>
          <p>{words.intro}</p>
          {fel === undefined ? null : (
            <Notice kind="wrong" role="alert">
              <p>{words.jobFaults[fel]}</p>
            </Notice>
          )}
          {ways?.mail === false ? (
            <Notice kind="warm">
              <p>{words.noMail}</p>
            </Notice>
          ) : (
            <MailStep onAsked={asked} />
          )}
          <OtherWays jobAccount={ways?.jobAccount ?? undefined} />
          <noscript>
            <p>{words.needsScript}</p>
          </noscript>
        </>
      ) : (
        <CodeStep email={email} onOtherAddress={askAgain} />
      )}
    </div>
  );
}

function AlreadyIn() {
  const words = useSignInWords();
  const { till } = useSearch({ from: '__root__' });
  const me = useMe();
  if (me?.signedIn !== true) return null;
  return (
    <Notice>
      <p>{words.already(me.name)}</p>
      <p className={styles.links}>
        <a href={ownPath(till)} className={styles.link}>
          {words.goOn}
        </a>
        <Link to="/konto" className={styles.link}>
          {words.toAccount}
        </Link>
      </p>
    </Notice>
  );
}
