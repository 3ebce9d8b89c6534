import { Link } from '@tanstack/react-router';
import { type Action, mayAnywhere } from '@utveckling/domain/people/permissions';
import type { Grant } from '@utveckling/domain/people/role';
import { useSignInWords } from '../words/sign-in.ts';
import styles from './account-page.module.css';

type OwnToolsProps = { me: { account: string; grants: readonly Grant[] } };

/** The ways to what one may do beside reading and updating; nothing for whoever may do neither. */
export function OwnTools({ me: { account, grants } }: OwnToolsProps) {
  const words = useSignInWords();
  const may = (action: Action) => mayAnywhere({ account, grants }, action);
  if (!may('log.read') && !may('settings.manage') && !may('meeting.manage')) return null;
  return (
    <nav aria-labelledby="mer-for-dig" className={styles.tools}>
      <h2 id="mer-for-dig">{words.toolsTitle}</h2>
      <ul>
        {may('meeting.manage') ? (
          <li>
            <Link to="/protokoll" className={styles.link}>
              {words.toMinutes}
            </Link>
          </li>
        ) : null}
        {may('log.read') ? (
          <li>
            <Link to="/andringar" className={styles.link}>
              {words.toChanges}
            </Link>
          </li>
        ) : null}
        {may('settings.manage') ? (
          <li>
            <Link to="/installningar" className={styles.link}>
              {words.toSettings}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
