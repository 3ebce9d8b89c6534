/** What a word of a query may stand as in a text, each with how much it counts beside the word itself. */
export type WordForm = { term: string; weight: number; how: 'prefix' | 'fuzzy' | 'exact' };

/**
 * The forms under which a folded word of a query is looked up among the words there are:
 * as it is and without its ending ("rekryteringen" → rekrytering, Rekryteringsgruppen), misspelt ("klarspraksguppen"),
 * as a later part of a compound ("gruppen" → Klarspråksgruppen) and, for a compound, its first part
 * ("brukarmedverkan" → brukare).
 */
export function wordForms(word: string, vocabulary: Iterable<string>): WordForm[] {
  if (word.length <= 2) return [{ term: word, weight: 1, how: 'exact' }];
  const stems = stemsOf(word);
  const forms: WordForm[] = [...new Set([word, ...stems])].map((term) => ({
    term,
    weight: 1,
    how: 'prefix',
  }));
  for (const known of vocabulary) {
    if (stems.some((stem) => isLaterPart(stem, known)))
      forms.push({ term: known, weight: 0.6, how: 'exact' });
    else if (isFirstPart(known, word)) forms.push({ term: known, weight: 0.3, how: 'exact' });
  }
  if (word.length >= 6 || forms.every((form) => !meetsAny(form, vocabulary))) {
    forms.push({ term: word, weight: 0.5, how: 'fuzzy' });
  }
  return forms;
}

/** Endings of nouns and adjectives, in folded letters. A long one needs a longer stem: "brukarna" is no "bruk". */
const endings = [
  { shortest: 4, ending: /(na|en|et|n|t|s|e|a|ns|ts)$/ },
  { shortest: 5, ending: /(arna|erna|orna|arnas|ernas|ornas|ens|ets|nas|ar|er|or|ars|ers)$/ },
];

/** The word without its ending, in each way it may be taken off; the word itself where none is. */
function stemsOf(word: string): string[] {
  const stems = endings.flatMap(({ ending, shortest }) => {
    const stem = word.replace(ending, '');
    return stem.length >= shortest ? [stem] : [];
  });
  return [...new Set(stems.length === 0 ? [word] : stems)];
}

/** These stand inside words without being parts of them: "ingen" in "rekryteringen". */
const noParts = new Set(['ingen', 'inget', 'heten', 'anden', 'arens', 'lighet', 'ighet']);

function isLaterPart(stem: string, known: string): boolean {
  return stem.length >= 5 && !noParts.has(stem) && known.indexOf(stem) >= 3;
}

function isFirstPart(known: string, word: string): boolean {
  if (known.length < 5 || word.length < 9) return false;
  const [stem = known] = stemsOf(known);
  return stem.length >= 5 && word.length - stem.length >= 4 && word.startsWith(stem);
}

function meetsAny({ term, how }: WordForm, vocabulary: Iterable<string>): boolean {
  if (how === 'exact') return true;
  for (const known of vocabulary) if (known.startsWith(term)) return true;
  return false;
}
