import type { Words } from '../words.ts';

export const search: Words['search'] = {
  label: 'Search fruits, decisions and minutes',
  formLabel: 'Search the site',
  placeholder: 'Search fruits, decisions …',
  search: 'Search',
  title: 'Search',
  titleFor: (q) => `Search: ${q}`,
  intro: 'Write a Swedish word in the search box at the top. We also find misspelt and inflected words.',
  suggestionsLabel: 'Suggestions',
  suggestions: (count) =>
    count === 0
      ? 'No suggestions.'
      : count === 1
        ? 'One suggestion. Use the arrow keys.'
        : `${count} suggestions. Use the arrow keys.`,
  types: { project: 'Fruits', decision: 'Decisions', entry: 'From the history', meeting: 'From the minutes' },
  loading: 'Searching …',
  nothing: (q) => `We find nothing for “${q}”.`,
  error: 'Searching did not work just now. Try again in a while.',
  tooMuch: 'Write at most 8 words and 100 characters, and we will search.',
  showAll: (q) => `Show all hits for “${q}”`,
  count: (total) => (total === 0 ? 'No hits.' : total === 1 ? '1 hit' : `${total} hits`),
  shown: (shown, total) => (shown === total ? `${total}` : `${shown} of ${total}`),
  probably: (day) => `probably ${day}`,
  inMinutes: 'Read in the minutes',
  tips: 'Try another word, or part of the word.',
  toList: 'See all fruits in a list',
};
