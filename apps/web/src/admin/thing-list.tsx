import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';
import { type AdminPart, newThing } from './admin-parts.ts';

type Thing = { id: string; name: string; mark?: ReactNode; facts?: readonly string[] };

type ThingListProps = { part: AdminPart; things: readonly Thing[]; add: string };

/** The things of a part, each with the way to change it, and the way to a new one. */
export function ThingList({ part, things, add }: ThingListProps) {
  const { admin } = useAdminWords();
  return (
    <>
      <p>
        <Link to="/installningar/$del/{-$id}" params={{ del: part, id: newThing }} className={styles.action}>
          {add}
        </Link>
      </p>
      {things.length === 0 ? <p>{admin.empty}</p> : null}
      <ul className={styles.rows}>
        {things.map(({ id, name, mark, facts = [] }) => (
          <li key={id} className={styles.row}>
            {mark}
            <div className={styles.rowWords}>
              <Link
                to="/installningar/$del/{-$id}"
                params={{ del: part, id }}
                className={styles.rowName}
                aria-label={admin.change(name)}
              >
                <span lang="sv">{name}</span>
              </Link>
              {facts.map((fact) => (
                <span key={fact} className={styles.rowFacts}>
                  {fact}
                </span>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
