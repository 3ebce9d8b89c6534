import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ApiProblem } from '../app/api-problem.ts';
import { useApi } from '../app/use-api.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { HitList } from './hit-list.tsx';
import styles from './search-page.module.css';
import { searchQuery } from './search-query.ts';

/** `/sok?q=`: everything that was found, as plain links. */
export function SearchPage() {
  const { search, app } = useWords();
  const { q } = useSearch({ from: '__root__' });
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{q === undefined ? search.title : search.titleFor(q)}</h1>
      {q === undefined ? <p className={styles.intro}>{search.intro}</p> : <Found q={q} />}
      {useLanguage() === 'sv' ? null : <p className={styles.soft}>{app.swedishMinutes}</p>}
    </div>
  );
}

function Found({ q }: { q: string }) {
  const { search } = useWords();
  const { data, error } = useQuery(searchQuery(useApi(), q));
  if (error !== null) {
    return (
      <p role="alert" className={styles.intro}>
        {error instanceof ApiProblem && error.status === 400 ? search.tooMuch : search.error}
      </p>
    );
  }
  return (
    <>
      <p role="status" className={styles.soft}>
        {data === undefined ? search.loading : search.count(data.total)}
      </p>
      {data?.groups.map((group) => (
        <HitList key={group.type} group={group} />
      ))}
      {data?.total === 0 ? (
        <div className={styles.nothing}>
          <p>{search.tips}</p>
          <Link to="/lista" className={styles.link}>
            {search.toList}
          </Link>
        </div>
      ) : null}
    </>
  );
}
