import { Link, useLocation } from '@tanstack/react-router';
import { ownPath } from '@utveckling/domain/own-path';
import { useWords } from '../words/words.ts';
import styles from './account-link.module.css';
import { useMe } from './use-me.ts';

/** The way to sign in, or one's name as the way to one's account. */
export function AccountLink() {
  const { app } = useWords();
  const me = useMe();
  const { pathname, href } = useLocation();
  if (me?.signedIn === true) {
    return (
      <Link to="/konto" className={styles.link} aria-label={app.accountOf(me.name)}>
        <Person />
        <span className={styles.name}>{me.name}</span>
      </Link>
    );
  }
  const isBefore = pathname === '/logga-in' || pathname === '/start';
  const till = isBefore ? undefined : whereFrom(href);
  return (
    <Link
      to="/logga-in"
      search={(search) => ({ sprak: search.sprak, ...(till && { till }) })}
      className={styles.link}
    >
      <Person />
      {app.signIn}
    </Link>
  );
}

function whereFrom(href: string): string | undefined {
  const path = ownPath(href.split('#')[0]);
  return path === '/' || path.length > 500 ? undefined : path;
}

function Person() {
  return (
    <svg className={styles.person} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="8" r="4" />
      <path d="M4 21c0-4.5 3.5-7 8-7s8 2.500 8 7" />
    </svg>
  );
}
