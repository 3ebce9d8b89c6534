import { useNavigate } from '@tanstack/react-router';
import { statuses } from '@utveckling/domain/project/status';
import type { TreeView } from '@utveckling/domain/tree/tree-schema';
import type { FormEvent } from 'react';
import { parseSearchParams, type SearchParams } from '../app/search-params.ts';
import { SelectField } from '../ui/select-field.tsx';
import { formatMeetingDay } from '../words/format-meeting-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import styles from './list-filter.module.css';
import { orders } from './sort-rows.ts';

type ListFilterProps = { trees: readonly TreeView[]; search: SearchParams };

/** What the list shows and in which order. A GET form without JavaScript; with it the list follows every choice. */
export function ListFilter({ trees, search }: ListFilterProps) {
  const { list, status } = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const [first] = trees;
  const follow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = parseSearchParams(Object.fromEntries(new FormData(event.currentTarget)));
    const kept = search.sprak === undefined ? {} : { sprak: search.sprak };
    void navigate({
      to: '/lista',
      search: { datum: undefined, ...kept, ...chosen },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <form
      key={JSON.stringify(search)}
      action="/lista"
      aria-label={list.filter}
      className={styles.filter}
      onChange={follow}
      onSubmit={follow}
    >
      {search.sprak === undefined ? null : <input type="hidden" name="sprak" value={search.sprak} />}
      <SelectField
        name="lage"
        label={list.status}
        none={list.anyStatus}
        value={search.lage}
        options={statuses.map((value) => ({ value, words: status[value].word }))}
      />
      <SelectField
        name="gren"
        label={list.branch}
        none={list.anyBranch}
        value={search.gren}
        options={(first?.themes ?? []).map(({ id, name }) => ({
          value: id,
          words: name,
          lang: 'sv' as const,
        }))}
      />
      <SelectField
        name="part"
        label={list.party}
        none={list.anyParty}
        value={search.part}
        options={(first?.parties ?? []).map(({ id, name }) => ({
          value: id,
          words: name,
          lang: 'sv' as const,
        }))}
      />
      <SelectField
        name="trad"
        label={list.tree}
        none={list.anyTree}
        value={search.trad}
        options={trees.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' as const }))}
      />
      <SelectField
        name="datum"
        label={list.date}
        none={list.today}
        value={search.datum}
        options={(first?.meetings ?? []).map((meeting) => ({
          value: meeting.date,
          words: formatMeetingDay(meeting, language),
        }))}
      />
      <SelectField
        name="ordning"
        label={list.order}
        none={list.orders.gren}
        value={search.ordning}
        options={orders
          .filter((order) => order !== 'gren')
          .flatMap((order) => [
            { value: order, words: list.orders[order] },
            { value: `-${order}`, words: list.turned(list.orders[order]) },
          ])}
      />
      <noscript>
        <button type="submit" className={styles.show}>
          {list.show}
        </button>
      </noscript>
    </form>
  );
}
