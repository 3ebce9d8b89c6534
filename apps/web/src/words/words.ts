import { createContext, useContext } from 'react';
import { sv } from './sv/index.ts';

export type Language = 'sv' | 'en';
/** Every sentence of the interface; English satisfies the type of Swedish. */
export type Words = typeof sv;

const loaded: Partial<Record<Language, Words>> = { sv };

/** Fetches the sentences of a language; Swedish is there from the start. The router waits for it before it shows a page. */
export async function loadWords(language: Language): Promise<void> {
  if (language === 'en') loaded.en ??= (await import('./en/index.ts')).en;
}

/** The sentences in a language that was loaded. */
export function wordsIn(language: Language): Words {
  return loaded[language] ?? sv;
}

const WordsContext = createContext<Language>('sv');
export const LanguageProvider = WordsContext.Provider;

export function useLanguage(): Language {
  return useContext(WordsContext);
}

/** The sentences in the reader's language. */
export function useWords(): Words {
  return wordsIn(useLanguage());
}
