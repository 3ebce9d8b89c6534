import { Link } from '@tanstack/react-router';
import { formatDay } from '../words/format-day.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { MarkedWords } from './marked-words.tsx';
import type { Hit } from './search-query.ts';
import styles from './suggestion-list.module.css';
import type { Suggestions } from './use-suggestions.ts';

/** The suggestions under the search box, by kind. */
export function SuggestionList({ id, suggestions }: { id: string; suggestions: Suggestions }) {
  const { search } = useWords();
  const { groups, options, chosen, text, isError, isLoading } = suggestions;
  const nothing = isError
    ? search.error
    : isLoading
      ? search.loading
      : options.length === 0
        ? search.nothing(text)
        : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus in the box while the pointer presses here
    <div className={styles.box} onMouseDown={(event) => event.preventDefault()}>
      {nothing === undefined ? null : <p className={styles.nothing}>{nothing}</p>}
      <div role="listbox" id={`${id}-list`} aria-label={search.suggestionsLabel} className={styles.list}>
        {groups.map(({ type, hits }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role
          <div key={type} role="group" aria-labelledby={`${id}-${type}`}>
            <p id={`${id}-${type}`} className={styles.heading}>
              {search.types[type]}
            </p>
            {hits.map((hit) => {
              const index = options.indexOf(hit);
              return (
                <Option
                  key={`${hit.slug} ${hit.entry} ${hit.meeting} ${hit.section}`}
                  id={`${id}-${index}`}
                  hit={hit}
                  isChosen={index === chosen}
                  pick={suggestions.pick}
                />
              );
            })}
          </div>
        ))}
      </div>
      {options.length === 0 ? null : (
        <Link
          to="/sok"
          search={{ q: text.trim() }}
          className={styles.all}
          onClick={suggestions.close}
          tabIndex={-1}
        >
          {search.showAll(text.trim())}
        </Link>
      )}
    </div>
  );
}

type OptionProps = { id: string; hit: Hit; isChosen: boolean; pick: (hit: Hit) => void };

function Option({ id, hit, isChosen, pick }: OptionProps) {
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box
    <div role="option" id={id} aria-selected={isChosen} className={styles.option} onClick={() => pick(hit)}>
      <span className={styles.title}>
        <MarkedWords parts={hit.titleParts} />
        {hit.on === undefined || hit.type === 'meeting' ? null : (
          <span className={styles.day}>{formatDay(hit.on, language, 'short')}</span>
        )}
      </span>
      {hit.type === 'project' || hit.excerpt.length === 0 ? null : (
        <span className={styles.excerpt}>
          <MarkedWords parts={hit.excerpt} />
        </span>
      )}
    </div>
  );
}
