import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '../sign-in/use-me.ts';
import { useFollowWords } from '../words/follow.ts';
import { FollowButton } from './follow-button.tsx';
import styles from './follow-list.module.css';
import { followsQuery } from './follows-query.ts';
import { RhythmChoice } from './rhythm-choice.tsx';

/** "Det du bevakar", for the page of one's own account. Nothing for a visitor. */
export function FollowList() {
  const words = useFollowWords();
  const me = useMe();
  const { data } = useQuery(followsQuery(me?.signedIn === true ? me.account : undefined));
  if (data === undefined) return null;
  const single = data.follows.filter(({ kind }) => kind !== 'all');
  return (
    <section aria-labelledby="det-du-bevakar">
      <h2 id="det-du-bevakar">{words.listTitle}</h2>
      {data.follows.length === 0 ? <p>{words.listEmpty}</p> : null}
      <ul className={styles.list}>
        {single.map(({ kind, target, name }) => (
          <li key={`${kind}/${target}`} className={styles.item}>
            <h3 className={styles.name} lang="sv">
              {kind === 'project' ? (
                <Link to="/projekt/$slug" params={{ slug: target }}>
                  {name}
                </Link>
              ) : (
                name
              )}
            </h3>
            <RhythmChoice kind={kind} target={target} name={name} />
          </li>
        ))}
      </ul>
      <FollowButton kind="all" target="all" name={words.everything} />
    </section>
  );
}
