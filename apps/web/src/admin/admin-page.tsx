import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { mayAnywhere } from '@utveckling/domain/people/permissions';
import type { ReactNode } from 'react';
import { useMe } from '../sign-in/use-me.ts';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';

/** `/installningar` and what lies under it: for administrators. Everybody else is told what it is and whom to ask. */
export function AdminPage() {
  const { admin } = useAdminWords();
  const me = useMe();
  const { pathname, searchStr } = useLocation();
  if (me === undefined) {
    return (
      <Frame title={admin.title}>
        <p role="status">{admin.loading}</p>
        <noscript>
          <p>{admin.needsScript}</p>
        </noscript>
      </Frame>
    );
  }
  if (!me.signedIn) {
    return (
      <Frame title={admin.title}>
        <p>{admin.signInFirst}</p>
        <p>
          <a className={styles.action} href={`/logga-in?till=${encodeURIComponent(pathname + searchStr)}`}>
            {admin.signIn}
          </a>
        </p>
      </Frame>
    );
  }
  if (!mayAnywhere({ account: me.account, grants: me.grants }, 'settings.manage')) {
    return (
      <Frame title={admin.notAllowedTitle}>
        <p>{admin.notAllowed}</p>
      </Frame>
    );
  }
  return (
    <div className={styles.page}>
      <Outlet />
    </div>
  );
}

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  );
}

/** The head of one part: the way back, and what it is. */
export function AdminHead({ title, intro, up }: { title: string; intro?: string; up?: ReactNode }) {
  const { admin } = useAdminWords();
  return (
    <>
      <p className={styles.up}>{up ?? <Link to="/installningar">{admin.back}</Link>}</p>
      <h1 className={styles.title}>{title}</h1>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
    </>
  );
}
