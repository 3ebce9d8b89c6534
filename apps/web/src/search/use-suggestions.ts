import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useApi } from '../app/use-api.ts';
import { hitTarget } from './hit-target.ts';
import { type Hit, type HitGroup, searchQuery } from './search-query.ts';
import { useLate } from './use-late.ts';

/** As many of each kind are suggested. */
const perGroup = 4;
const shortest = 2;

export type Suggestions = ReturnType<typeof useSuggestions>;

/** The state of the search box: what is written, what is suggested, and which suggestion the keys stand on. */
export function useSuggestions(first: string) {
  const [text, setText] = useState(first);
  const [isWanted, setWanted] = useState(false);
  const [chosen, setChosen] = useState<number>();
  const late = useLate(text.trim(), 180);
  const isAsked = isWanted && late.length >= shortest;
  const { data, isError, isFetching } = useQuery({
    ...searchQuery(useApi(), late),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const groups = isAsked ? suggestedOf(data?.groups ?? []) : [];
  const options = groups.flatMap(({ hits }) => hits);
  const navigate = useNavigate();
  const href = useRouterState({ select: ({ location }) => location.href });

  const close = () => {
    setWanted(false);
    setChosen(undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the address, whichever way it changed
  useEffect(() => setText(first), [first, href]);

  const pick = (hit: Hit) => {
    close();
    void navigate(hitTarget(hit));
  };
  const walk = (event: KeyboardEvent) => {
    const hit = chosen === undefined ? undefined : options[chosen];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setWanted(true);
      setChosen(next(chosen, options.length, event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && hit !== undefined) {
      event.preventDefault();
      pick(hit);
    } else if (event.key === 'Escape' && isAsked) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return {
    text,
    groups,
    options,
    chosen,
    isOpen: isAsked,
    isError,
    isLoading: isFetching && data === undefined,
    isFound: !isFetching && !isError,
    open: () => setWanted(true),
    close,
    write: (words: string) => {
      setText(words);
      setWanted(true);
      setChosen(undefined);
    },
    walk,
    pick,
  };
}

function suggestedOf(groups: readonly HitGroup[]): HitGroup[] {
  return groups
    .map((group) => ({ ...group, hits: group.hits.slice(0, perGroup) }))
    .filter(({ hits }) => hits.length > 0);
}

/** The next place in a ring of `count` with one place for none. */
function next(now: number | undefined, count: number, step: 1 | -1): number | undefined {
  const places = count + 1;
  const at = ((now ?? count) + step + places) % places;
  return at === count ? undefined : at;
}
