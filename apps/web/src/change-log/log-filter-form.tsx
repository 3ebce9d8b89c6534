import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { parseSearchParams } from '../app/search-params.ts';
import { useApi } from '../app/use-api.ts';
import { treeQuery, treesQuery } from '../tree/tree-query.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { FormScope } from '../ui/form-scope.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useChangeLogWords } from '../words/change-log.ts';
import { useWords } from '../words/words.ts';
import styles from './log-page.module.css';
import type { LogFilter } from './log-query.ts';

/** What of the log is shown; it stands in the page's address. */
export function LogFilterForm({ filter }: { filter: LogFilter }) {
  const words = useChangeLogWords();
  const kinds = useWords().project.kind;
  const navigate = useNavigate();
  const [from, setFrom] = useState(filter.from ?? '');
  const [to, setTo] = useState(filter.to ?? '');
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = parseSearchParams(Object.fromEntries(new FormData(event.currentTarget)));
    void navigate({
      to: '/andringar',
      search: ({ sprak }) => ({ ...(sprak === undefined ? {} : { sprak }), ...chosen }),
      resetScroll: false,
    });
  };
  const options = [...Object.entries(words.type), ...Object.entries(kinds)];
  return (
    <FormScope value="log">
      <form key={JSON.stringify(filter)} aria-label={words.filter} className={styles.filter} onSubmit={show}>
        {filter.by === undefined ? null : <input type="hidden" name="konto" value={filter.by} />}
        <SelectField
          name="frukt"
          label={words.fruit}
          none={words.anyFruit}
          value={filter.project}
          options={useFruits()}
        />
        <SelectField
          name="slag"
          label={words.kind}
          none={words.anyKind}
          value={filter.type}
          options={options.map(([value, name]) => ({ value, words: name }))}
        />
        <DateField name="fran" label={words.from} help="" value={from} onChange={setFrom} />
        <DateField name="tom" label={words.to} help="" value={to} onChange={setTo} />
        <Button type="submit" kind="primary">
          {words.show}
        </Button>
      </form>
    </FormScope>
  );
}

/** Every fruit by name, each once, whatever trees it hangs in. */
function useFruits() {
  const api = useApi();
  const trees = useQuery(treesQuery(api)).data?.trees ?? [];
  const whole = useQueries({ queries: trees.map(({ id }) => treeQuery(api, id)) });
  const names = new Map(
    whole.flatMap(({ data }) => (data?.projects ?? []).map(({ slug, name }) => [slug, name] as const)),
  );
  return [...names]
    .map(([value, name]) => ({ value, words: name, lang: 'sv' as const }))
    .sort((a, b) => byName.compare(a.words, b.words));
}

const byName = new Intl.Collator('sv');
