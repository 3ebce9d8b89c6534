import { Link, useLocation } from '@tanstack/react-router';
import { mayAnywhere } from '@utveckling/domain/people/permissions';
import type { ReactNode } from 'react';
import { useMe } from '../sign-in/use-me.ts';
import { Notice } from '../ui/notice.tsx';
import { useMinutesImportWords } from '../words/minutes-import.ts';

/** What is inside, for whoever may put in minutes; everybody else is told how they could. */
export function SecretariesOnly({ children }: { children: ReactNode }) {
  const words = useMinutesImportWords();
  const me = useMe();
  const { pathname } = useLocation();
  if (me === undefined) return <p role="status">{words.loading}</p>;
  if (!me.signedIn)
    return (
      <Notice>
        <p>
          {words.signIn}{' '}
          <Link to="/logga-in" search={({ sprak }) => ({ ...(sprak && { sprak }), till: pathname })}>
            {words.toSignIn}
          </Link>
        </p>
      </Notice>
    );
  return mayAnywhere(me, 'meeting.manage') ? children : <Notice>{words.notAllowed}</Notice>;
}
