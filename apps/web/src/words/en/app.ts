import type { Words } from '../words.ts';

export const app: Words['app'] = {
  name: 'Utvecklingsträdet',
  tagline:
    'All our shared development work in one picture. Each fruit opens what the meetings said, word for word.',
  skipToContent: 'Skip to the content',
  navigation: 'Main menu',
  tree: 'Tree',
  list: 'List',
  stopFollowing: 'Stop following',
  search: 'Search',
  meetings: 'Meetings',
  about: 'About the tree',
  trees: 'Choose a tree',
  otherLanguage: 'Svenska',
  loading: 'Loading …',
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address leads nowhere. The page may have moved, or a character may be wrong.',
  toTree: 'Go to the tree',
  errorTitle: 'Something went wrong',
  errorText: 'We could not load the page. Check your connection and try again.',
  tryAgain: 'Try again',
  offline: 'You are offline. What you have already opened can still be read.',
  swedishMinutes: 'The minutes are shown in Swedish, as they were written.',
};
