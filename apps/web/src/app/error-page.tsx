import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useWords } from '../words/words.ts';
import { ApiProblem } from './api-problem.ts';
import styles from './error-page.module.css';

/** The page for an address that leads nowhere. */
export function NotFoundPage() {
  const { app } = useWords();
  return (
    <div className={styles.page}>
      <h1>{app.notFoundTitle}</h1>
      <p>{app.notFoundText}</p>
      <p>
        <Link to="/" className={styles.action}>
          {app.toTree}
        </Link>
      </p>
    </div>
  );
}

/** The page when something could not be fetched: what happened, and a way on. It stands in the place of the whole frame. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { app } = useWords();
  const router = useRouter();
  return (
    <main className={styles.page}>
      <h1>{app.errorTitle}</h1>
      <p role="alert">
        {error instanceof ApiProblem && error.message !== '' ? error.message : app.errorText}
      </p>
      <p>
        <button type="button" className={styles.action} onClick={() => router.invalidate()}>
          {app.tryAgain}
        </button>
      </p>
    </main>
  );
}
