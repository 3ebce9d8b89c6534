import { Link } from '@tanstack/react-router';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';
import { adminParts } from './admin-parts.ts';

/** Everything that can be set, each with a sentence. */
export function AdminOverview() {
  const { admin } = useAdminWords();
  return (
    <>
      <h1 className={styles.title}>{admin.title}</h1>
      <p className={styles.intro}>{admin.intro}</p>
      <nav aria-label={admin.navigation}>
        <ul className={styles.parts}>
          {adminParts.map((part) => {
            const [name, sentence] = admin.parts[part];
            return (
              <li key={part}>
                <Link
                  to="/installningar/$del/{-$id}"
                  params={{ del: part, id: undefined }}
                  className={styles.part}
                >
                  <strong>{name}</strong>
                  <span>{sentence}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
    </>
  );
}
