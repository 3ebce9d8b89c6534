import { createContext, useContext } from 'react';
import { en } from './en/index.ts';
import { sv } from './sv/index.ts';

export type Language = 'sv' | 'en';
/** Every sentence of the interface; English satisfies the type of Swedish. */
export type Words = typeof sv;

export const wordsOf = { sv, en } satisfies Record<Language, Words>;

const WordsContext = createContext<Language>('sv');
export const LanguageProvider = WordsContext.Provider;

export function useLanguage(): Language {
  return useContext(WordsContext);
}

/** The sentences in the reader's language. */
export function useWords(): Words {
  return wordsOf[useLanguage()];
}
