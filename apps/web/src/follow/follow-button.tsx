import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { useFollowWords } from '../words/follow.ts';
import styles from './follow-button.module.css';
import { RhythmChoice } from './rhythm-choice.tsx';
import { type Followed, useFollowing } from './use-following.ts';

type FollowButtonProps = Followed & {
  /** What is followed, in the minutes' words. */
  name: string;
};

/** "Bevaka": says what one follows, and opens the choice; to a visitor it explains and leads to sign-in. */
export function FollowButton({ name, ...thing }: FollowButtonProps) {
  const words = useFollowWords();
  const { isSignedIn, rhythm } = useFollowing(thing);
  // On the wall nobody chooses anything.
  if (useSearch({ strict: false }).vagg === true) return null;
  return (
    <details className={styles.follow}>
      <summary className={styles.summary} data-followed={rhythm === undefined ? undefined : ''}>
        <Bell />
        {rhythm === undefined ? words.follow : words.following[rhythm]}
      </summary>
      <div className={styles.content}>
        <p className={styles.explain}>
          {words.explain.before}
          <span lang={thing.kind === 'all' ? undefined : 'sv'}>{name}</span>
          {words.explain.after}
        </p>
        {isSignedIn ? <RhythmChoice {...thing} name={name} /> : <SignInFirst />}
      </div>
    </details>
  );
}

function SignInFirst() {
  const words = useFollowWords();
  // Without what stands after #, which the server never sees.
  const { pathname, searchStr } = useLocation();
  return (
    <p className={styles.explain}>
      {words.signInFirst}{' '}
      <Link
        to="/logga-in"
        search={({ sprak }) => ({ ...(sprak && { sprak }), till: pathname + searchStr })}
        className={styles.link}
      >
        {words.signIn}
      </Link>
    </p>
  );
}

function Bell() {
  return (
    <svg className={styles.bell} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 17h14c-2-2-2-4-2-7a5 5 0 0 0-10 0c0 3 0 5-2 7zM10 20a2 2 0 0 0 4 0" />
    </svg>
  );
}
