import { Link } from '@tanstack/react-router';
import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { useState } from 'react';
import { useMe } from '../sign-in/use-me.ts';
import { TextField } from '../ui/text-field.tsx';
import { useAdminWords } from '../words/admin.ts';
import { formatMoment } from '../words/format-moment.ts';
import { useLanguage } from '../words/words.ts';
import styles from './admin-page.module.css';
import { newThing } from './admin-parts.ts';
import { grantWords } from './grant-words.ts';
import type { AccountFacts } from './person-page.tsx';

type PeopleListProps = { accounts: readonly AccountFacts[]; registers: RegistersView };

/** Everybody with an account, by name, each with what they may do in plain words. */
export function PeopleList({ accounts, registers }: PeopleListProps) {
  const words = useAdminWords();
  const { people } = words;
  const language = useLanguage();
  const me = useMe();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = accounts.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted));
  return (
    <>
      <p>
        <Link
          to="/installningar/$del/{-$id}"
          params={{ del: 'personer', id: newThing }}
          className={styles.action}
        >
          {people.invite}
        </Link>
      </p>
      <TextField name="sok-person" type="search" label={people.search} value={search} onChange={setSearch} />
      <p role="status">{shown.length === 0 ? people.nobodyFound : people.count(shown.length)}</p>
      <ul className={styles.rows}>
        {shown.map((account) => (
          <li key={account.id} className={styles.row}>
            <div className={styles.rowWords}>
              <Link
                to="/installningar/$del/{-$id}"
                params={{ del: 'personer', id: account.id }}
                className={styles.rowName}
              >
                {account.name}
              </Link>
              {me?.signedIn === true && me.account === account.id ? ` (${people.you})` : null}
              <span className={styles.rowFacts}>{account.email}</span>
              {account.grants.map(({ grant }) => (
                <span key={grant.role} className={styles.rowRole}>
                  {grantWords(grant, registers, words, language)}
                </span>
              ))}
              {account.grants.length === 0 ? <span className={styles.rowRole}>{people.noRoles}</span> : null}
              <span className={styles.rowFacts}>
                {account.lastSignIn === null
                  ? people.noSessions
                  : people.lastSignIn(formatMoment(account.lastSignIn, language))}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
