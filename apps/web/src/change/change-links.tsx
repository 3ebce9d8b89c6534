import { Link } from '@tanstack/react-router';
import styles from './change-links.module.css';

/** A form one may use: the way there, and one sentence on what it is for. */
export type ChangeLink = { to: string; title: string; sentence?: string; lang?: 'sv' };

type ChangeLinksProps = { groups: readonly { title: string; links: readonly ChangeLink[] }[] };

/** What one may change, group by group; a group in which there is nothing is left out. */
export function ChangeLinks({ groups }: ChangeLinksProps) {
  return groups.map(({ title, links }) =>
    links.length === 0 ? null : (
      <section key={title} className={styles.group}>
        <h2 className={styles.title}>{title}</h2>
        <ul className={styles.links}>
          {links.map(({ to, title: words, sentence, lang }) => (
            <li key={to}>
              <Link to={to} className={styles.link}>
                <span className={styles.words} lang={lang}>
                  {words}
                </span>
                {sentence === undefined ? null : <span className={styles.sentence}>{sentence}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    ),
  );
}
