import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { parseSearchParams, type SearchParams } from '../app/search-params.ts';
import styles from '../list/list-filter.module.css';
import { useTrackWords } from '../words/track.ts';

type ChoiceFormProps = {
  to: '/utlovat' | '/fragor';
  label: string;
  search: SearchParams;
  children: ReactNode;
};

/** What a page shows, chosen: a GET form without JavaScript; with it the page follows every choice. */
export function ChoiceForm({ to, label, search, children }: ChoiceFormProps) {
  const words = useTrackWords();
  const navigate = useNavigate();
  const { sprak, datum } = search;
  const follow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = parseSearchParams(Object.fromEntries(new FormData(event.currentTarget)));
    void navigate({ to, search: chosen, replace: true, resetScroll: false });
  };
  return (
    <form
      key={JSON.stringify(search)}
      action={to}
      aria-label={label}
      className={styles.filter}
      onChange={follow}
      onSubmit={follow}
    >
      {sprak === undefined ? null : <input type="hidden" name="sprak" value={sprak} />}
      {datum === undefined ? null : <input type="hidden" name="datum" value={datum} />}
      {children}
      <noscript>
        <button type="submit" className={styles.show}>
          {words.show}
        </button>
      </noscript>
    </form>
  );
}
