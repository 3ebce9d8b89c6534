import type { AdminWords } from '../admin.ts';

export const names: AdminWords['names'] = {
  intro:
    'Search for the name. You see every place where it stands, in the minutes, in what was written by hand and in titles, and choose those that mean the right person.',
  name: 'Name',
  nameHelp: 'The whole name, a first name or a surname. Other spellings of the same person come with it.',
  search: 'Search',
  searching: 'Searching …',
  none: (name) => `“${name}” stands nowhere in the texts.`,
  found: (count) => (count === 1 ? 'The name stands in one place' : `The name stands in ${count} places`),
  choose: 'Choose the places where the name is to go',
  inMinutes: (meeting) => `Minutes of the meeting ${meeting}`,
  byHand: 'Written by hand',
  inLabel: 'In a title or a designation',
  nothingChosen: 'Choose at least one place.',
  erase: (count) => (count === 1 ? 'Erase the name in 1 place' : `Erase the name in ${count} places`),
  confirmTitle: 'Erase the name for ever?',
  confirm: [
    'The name is overwritten in the texts that are stored. This cannot be undone.',
    'In its place stands “[borttaget namn]” (name removed). Everything else that was said stays.',
    'Older backups keep the name until they are removed.',
    'If the person has an account, remove it under People.',
  ],
  confirmLabel:
    'In the titles and designations that you have chosen the name is shown to nobody any more, but it stays in the log of the server, which is never written anew.',
  keep: 'Keep the name',
  eraseNow: 'Erase for ever',
  erased: (count) => (count === 1 ? 'The name is gone in 1 place.' : `The name is gone in ${count} places.`),
};
