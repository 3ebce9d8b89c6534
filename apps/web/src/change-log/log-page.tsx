import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ApiProblem } from '../app/api-problem.ts';
import { useApi } from '../app/use-api.ts';
import { useMe } from '../sign-in/use-me.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useChangeLogWords } from '../words/change-log.ts';
import { LogExports } from './log-exports.tsx';
import { LogFilterForm } from './log-filter-form.tsx';
import styles from './log-page.module.css';
import { type LogFilter, logFilterOf, logQuery } from './log-query.ts';
import { LogRows } from './log-rows.tsx';

/** `/andringar`: every write, for whoever has a role. What it shows is asked in the browser, never part of a kept page. */
export function LogPage() {
  const words = useChangeLogWords();
  const me = useMe();
  const filter = logFilterOf(useSearch({ from: '__root__' }));
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.intro}>{words.intro}</p>
      {me === undefined ? <p role="status">{words.loading}</p> : null}
      {me?.signedIn === false ? <SignInFirst /> : null}
      {me?.signedIn === true ? <Log filter={filter} /> : null}
    </div>
  );
}

function SignInFirst() {
  const words = useChangeLogWords();
  return (
    <Notice>
      <p>
        {words.signIn} <Link to="/logga-in">{words.toSignIn}</Link>
      </p>
    </Notice>
  );
}

function Log({ filter }: { filter: LogFilter }) {
  const words = useChangeLogWords();
  const log = useInfiniteQuery(logQuery(useApi(), filter));
  if (log.error instanceof ApiProblem && log.error.status === 403) return <Notice>{words.notAllowed}</Notice>;
  const pages = log.data?.pages ?? [];
  const rows = pages.flatMap((page) => page.rows);
  const accounts = Object.fromEntries(pages.flatMap((page) => Object.entries(page.accounts)));
  const projects = Object.fromEntries(pages.flatMap((page) => Object.entries(page.projects)));
  return (
    <>
      <LogFilterForm filter={filter} />
      {log.isError ? (
        <Notice kind="wrong" role="alert">
          <p>{words.failed}</p>
          <Button onClick={() => void log.refetch()}>{words.tryAgain}</Button>
        </Notice>
      ) : null}
      {log.isPending ? <p role="status">{words.loading}</p> : null}
      {log.isSuccess ? (
        <>
          <p role="status" className={styles.count}>
            {words.count(pages[0]?.total ?? 0)}
          </p>
          {rows.length === 0 ? (
            <p>
              {words.none} <Link to="/andringar">{words.showAll}</Link>
            </p>
          ) : (
            <>
              <LogExports filter={filter} />
              <LogRows rows={rows} accounts={accounts} projects={projects} />
            </>
          )}
          {log.hasNextPage ? (
            <Button busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
              {words.more}
            </Button>
          ) : null}
        </>
      ) : null}
    </>
  );
}
