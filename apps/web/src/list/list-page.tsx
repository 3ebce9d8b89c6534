import { useQuery, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import { useApi } from '../app/use-api.ts';
import { TermMarks } from '../term/term-marks.tsx';
import { termsQuery } from '../track/track-queries.ts';
import { treeQuery, treesQuery } from '../tree/tree-query.ts';
import { formatDay } from '../words/format-day.ts';
import { isUndated } from '../words/format-meeting-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { filterRows } from './filter-rows.ts';
import { fruitRows, partiesOf } from './fruit-rows.ts';
import { FruitTable } from './fruit-table.tsx';
import { ListFilter } from './list-filter.tsx';
import styles from './list-page.module.css';
import { OutsideList } from './outside-list.tsx';
import { readOrder, sortRows } from './sort-rows.ts';

/** `/lista`: everything the trees show, as a table that can be ordered and filtered; it follows the date. */
export function ListPage() {
  const api = useApi();
  const words = useWords();
  const search = useSearch({ from: '__root__' });
  const { trees: known } = useSuspenseQuery(treesQuery(api)).data;
  const trees = useSuspenseQueries({ queries: known.map(({ id }) => treeQuery(api, id)) }).map(
    ({ data }) => data,
  );
  const terms = useQuery({ ...termsQuery(api), retry: false }).data?.terms;
  const all = fruitRows(trees, search.datum);
  const rows = sortRows(filterRows(all, search), readOrder(search.ordning));
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.list.title}</h1>
      <p className={styles.intro}>
        {words.list.intro} {useLanguage() === 'sv' ? null : words.app.swedishMinutes}
      </p>
      <ListFilter trees={trees} search={search} />
      <AsOf date={search.datum} />
      <p role="status" className={styles.count}>
        {words.list.count(rows.length, all.length)}
      </p>
      {rows.length === 0 ? (
        <Nothing />
      ) : (
        <FruitTable
          rows={rows}
          parties={partiesOf(trees)}
          undated={undatedDays(trees)}
          order={readOrder(search.ordning)}
          showTrees={trees.length > 1}
        />
      )}
      <TermMarks terms={terms}>
        <OutsideList trees={trees} date={search.datum} />
      </TermMarks>
    </div>
  );
}

/** Days of meetings whose minutes give no day. */
function undatedDays(trees: readonly TreeView[]): ReadonlySet<string> {
  return new Set(trees.flatMap(({ meetings }) => meetings.filter(isUndated).map(({ date }) => date)));
}

/** Says that the list stands at an earlier day. */
function AsOf({ date }: { date: string | undefined }) {
  const { list } = useWords();
  const language = useLanguage();
  if (date === undefined) return null;
  return (
    <p className={styles.asOf}>
      {list.asOf(formatDay(date, language))}{' '}
      <Link to="/lista" search={(search) => ({ ...search, datum: undefined })}>
        {list.showToday}
      </Link>
    </p>
  );
}

function Nothing() {
  const { list } = useWords();
  return (
    <div className={styles.nothing}>
      <p className={styles.nothingText}>{list.nothing}</p>
      <Link
        to="/lista"
        search={(search) => ({
          ...search,
          lage: undefined,
          gren: undefined,
          part: undefined,
          trad: undefined,
        })}
        className={styles.action}
      >
        {list.showAll}
      </Link>
    </div>
  );
}
