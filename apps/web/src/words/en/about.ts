import type { AboutWords } from '../about.ts';

export const about: AboutWords = {
  title: 'About the tree',
  intro:
    'The tree shows the development work of the group in one picture. Everything here comes from the group’s own minutes. Each fruit opens its history: what the meetings said, word for word and with dates. The minutes are in Swedish and stay so.',
  readTitle: 'How to read the tree',
  read: 'Each fruit is a piece of development work and hangs on a branch, which is a field. Shape and mark say how it goes:',
  parties:
    'Under each name are small leaves, one for each party. Filled leaf: the party is in. Half filled: the party shows interest. Outline only: not stated. Frost: the party pauses. Torn: the party says no.',
  rest: 'The roots are the parties that carry the tree. A dotted vine ties fruits that belong together. Clouds are what is outside the group, and a bird is the management. A bush beside the tree is something that only one party has.',
  treesTitle: 'The two trees',
  pictures:
    'The group drew two pictures. The minutes of 5 October 2017 tell of them, but the pictures are not in the minutes. The picture of the social services’ work had more fruits than the one of the shared work. Only the fruits that the minutes mention hang here. That is why the social services’ tree may have fewer fruits here than in the group’s own picture. The minutes mention no branches: their names are ours.',
  factsTitle: 'How we keep the facts',
  terms: [
    ['Stated', 'The minutes say it in their own words.'],
    [
      'Interpreted',
      'The minutes do not say it outright. We read it so, and show the quote so that you can read it yourself.',
    ],
    ['Not stated', 'The minutes do not say what a party thinks. We do not guess.'],
    ['Not in the minutes', 'The minutes say nothing of the matter, for example who coordinates.'],
    ['Probably', 'The minutes lack a day or a year. We have worked out the likeliest day and show why.'],
    ['Computed', 'The minutes say for example “next week”. We have worked out which week that is.'],
    ['Since', 'The day of the first meeting that said it, not the day it happened.'],
  ],
  leftOutTitle: 'What is left out',
  leftOut:
    'In some places the minutes say something about a single person or about children. It is not shown here. In its place stands [utelämnat: uppgift om enskild] (left out: about an individual) or [utelämnat: uppgift om barn] (left out: about children). E-mail addresses are replaced by [e-postadress]. All other words stand as they were written, misspellings too.',
  namesTitle: 'Names',
  names:
    'Names stand as in the minutes that the group has published, in the spelling of the minutes. No page gathers facts about a person, and the meeting pages ask search engines not to keep them.',
  removal:
    'A name can be removed. Whoever runs the installation erases it in one single place, the text of the minutes, and it then disappears from the tree, the history, the search and the meeting page.',
  accessTitle: 'Accessibility',
  access:
    'The list has the same facts as the tree. Everything can be reached by keyboard, and nothing is told by colour alone. The pages can be read without JavaScript, in dark mode, in large text and on paper. The aim is WCAG 2.2, level AA.',
  accessLink: 'Read the accessibility statement',
  dataTitle: 'Get the data',
  data: 'Everything that is shown can also be fetched as data.',
  dataLink: 'Read about the interface',
};
