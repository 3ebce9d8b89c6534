import { track as en } from './en/track.ts';
import { track as sv } from './sv/track.ts';
import { type Language, useLanguage } from './words.ts';

/** The sentences of what is kept track of: promises, questions, words. They come with what shows it. */
export type TrackWords = typeof sv;

const wordsOf = { sv, en };

/** The sentences in a language. */
export function trackWordsIn(language: Language): TrackWords {
  return wordsOf[language];
}

/** The sentences in the reader's language. */
export function useTrackWords(): TrackWords {
  return trackWordsIn(useLanguage());
}
