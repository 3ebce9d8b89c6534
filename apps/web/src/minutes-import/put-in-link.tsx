import { Link } from '@tanstack/react-router';
import { mayAnywhere } from '@utveckling/domain/people/permissions';
import type { Grant } from '@utveckling/domain/people/role';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import styles from './imports-page.module.css';

type PutInLinkProps = { me: { account: string; grants: readonly Grant[] } };

/** The way to putting in minutes; nothing for whoever may not. */
export function PutInLink({ me: { account, grants } }: PutInLinkProps) {
  const words = useMinutesImportWords();
  if (!mayAnywhere({ account, grants }, 'meeting.manage')) return null;
  return (
    <p>
      <Link to="/protokoll" className={styles.open}>
        {words.title}
      </Link>
    </p>
  );
}
