import type { Archive } from '@utveckling/domain/archive';
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { markedExcerpt, markedText } from './marked-text.ts';
import { type Hit, hitTypes, type SearchView } from './search-schema.ts';
import { type Searchable, searchables } from './searchable.ts';
import { type WordForm, wordForms } from './word-forms.ts';
import { wordsOf } from './words.ts';

/** Finds what holds every word of `q`, or, when nothing does, what holds any; the best first in each group. */
export type SearchIndex = (q: string) => SearchView;

const mostHits = 20;

/** Indexes all that a reader may see; made anew when anything has changed. */
export function searchIndex(archive: Archive): SearchIndex {
  const items = new Map(searchables(archive).map((item) => [item.id, item]));
  const vocabulary = new Set<string>();
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'names', 'text'],
    tokenize: foldedWords,
    processTerm(term) {
      vocabulary.add(term);
      return term;
    },
  });
  index.addAll([...items.values()]);

  function results(q: string): SearchResult[] {
    const words = wanted(foldedWords(q)).map((word) => anyOf(wordForms(word, vocabulary)));
    const all = index.search({ combineWith: 'AND', queries: words }, options);
    return all.length > 0 ? all : index.search({ combineWith: 'OR', queries: words }, options);
  }

  return (q) => {
    const found = results(q).flatMap((result) => {
      const item = items.get(String(result.id));
      return item === undefined || !isInOwnWords(item, result) ? [] : [hitOf(item, result)];
    });
    const hits = withoutRepeats(found);
    const groups = hitTypes.flatMap((type) => {
      const ofType = hits.filter((hit) => hit.type === type);
      return ofType.length === 0 ? [] : [{ type, total: ofType.length, hits: ofType.slice(0, mostHits) }];
    });
    return { total: hits.length, groups };
  };
}

const options = {
  boost: { title: 3, names: 2 },
  tokenize: (term: string) => [term],
  processTerm: (term: string) => term,
};

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

/** Words that say nothing of what is searched, left out where others stand beside them. */
const fillers = new Set([
  'och',
  'att',
  'det',
  'den',
  'som',
  'for',
  'med',
  'pa',
  'av',
  'ar',
  'en',
  'ett',
  'i',
  'om',
  'till',
]);

function wanted(words: string[]): string[] {
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}

function anyOf(forms: WordForm[]): Query {
  return {
    combineWith: 'OR',
    queries: forms.map(({ term, weight, how }) => ({
      queries: [term],
      combineWith: 'OR',
      prefix: how === 'prefix',
      fuzzy: how === 'fuzzy' ? 0.2 : false,
      boostTerm: () => weight,
    })),
  };
}

/** The name of its project helps to find an entry ("fritidsbanken lokal"), but alone it would find them all. */
function isInOwnWords({ hit }: Searchable, { match }: SearchResult): boolean {
  if (hit.type === 'project' || hit.type === 'meeting') return true;
  return Object.values(match).some((fields) => fields.includes('text'));
}

function hitOf({ title, names, text, hit }: Searchable, { terms }: SearchResult): Hit {
  const found = new Set(terms);
  const isInText = foldedWords(text).some((word) => found.has(word));
  return {
    ...hit,
    title,
    titleParts: markedText(title, found),
    excerpt: markedExcerpt(isInText || names === '' ? text : names, found),
  };
}

/**
 * A word stands in many sections of a meeting: the meeting is one hit, and leads to the best of them. A sentence that
 * says several things is several entries: it is one hit too.
 */
function withoutRepeats(hits: Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ type, title, on, meeting, excerpt }) => {
    const words = excerpt.map(({ text }) => text).join('');
    const key = type === 'meeting' ? `${type}|${meeting}` : `${type}|${title}|${on}|${words}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
