import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useId, useSyncExternalStore } from 'react';
import { useWords } from '../words/words.ts';
import styles from './search-box.module.css';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';

/**
 * The search of the header: a plain form that leads to `/sok`, and with JavaScript a combobox with suggestions.
 * Arrow keys walk the suggestions, Enter opens the chosen one or all hits, Escape closes the list.
 */
export function SearchBox() {
  const { search } = useWords();
  const { q, sprak } = useSearch({ from: '__root__' });
  const id = useId();
  const navigate = useNavigate();
  const suggestions = useSuggestions(q ?? '');
  const { text, isOpen, options, chosen, close } = suggestions;
  const isEnhanced = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const searchAll = (event: FormEvent) => {
    event.preventDefault();
    close();
    if (text.trim() !== '') void navigate({ to: '/sok', search: { q: text.trim() } });
  };
  return (
    <search className={styles.place}>
      <form action="/sok" aria-label={search.formLabel} className={styles.form} onSubmit={searchAll}>
        {sprak === undefined ? null : <input type="hidden" name="sprak" value={sprak} />}
        <label htmlFor={`${id}-input`} className="visually-hidden">
          {search.label}
        </label>
        <input
          id={`${id}-input`}
          type="text"
          enterKeyHint="search"
          name="q"
          className={styles.input}
          placeholder={search.placeholder}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => suggestions.write(event.target.value)}
          onFocus={suggestions.open}
          onBlur={close}
          onKeyDown={suggestions.walk}
          {...(isEnhanced
            ? {
                role: 'combobox',
                'aria-autocomplete': 'list',
                'aria-expanded': isOpen,
                'aria-controls': isOpen ? `${id}-list` : undefined,
                'aria-activedescendant': chosen === undefined ? undefined : `${id}-${chosen}`,
              }
            : {})}
        />
        <button type="submit" className={styles.button} aria-label={search.search}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path className={styles.glass} d="M2.5 8.5A6 6 0 1 0 14.5 8.5A6 6 0 1 0 2.5 8.5M13 13L18 18" />
          </svg>
        </button>
      </form>
      {isOpen ? <SuggestionList id={id} suggestions={suggestions} /> : null}
      <p role="status" className="visually-hidden">
        {isOpen && suggestions.isFound ? search.suggestions(options.length) : ''}
      </p>
    </search>
  );
}
