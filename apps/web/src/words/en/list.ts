import type { Words } from '../words.ts';

export const list: Words['list'] = {
  title: 'All fruits',
  intro:
    'The same facts as in the trees, as a list. Open a fruit to read what the meetings said, word for word.',
  caption: 'All fruits with branch, status, parties, trees and when they were last mentioned',
  filter: 'Choose what the list shows',
  status: 'Status',
  anyStatus: 'Any status',
  branch: 'Branch',
  anyBranch: 'All branches',
  party: 'Party that is in or shows interest',
  anyParty: 'All parties',
  tree: 'Tree',
  anyTree: 'All trees',
  date: 'As it was after the meeting',
  today: 'Now',
  order: 'Order by',
  orders: { namn: 'Fruit', gren: 'Branch', lage: 'Status', sedan: 'Status since', namnd: 'Last mentioned' },
  turned: (order) => `${order}, reversed`,
  show: 'Show',
  asOf: (day) => `The list shows how things stood on ${day}.`,
  showToday: 'Show how it is now',
  count: (shown, all) =>
    shown === all ? (all === 1 ? '1 fruit' : `${all} fruits`) : `${shown} of ${all} fruits`,
  nothing: 'No fruit fits what you have chosen.',
  showAll: 'Show all fruits',
  trees: 'Hangs in',
  related: 'Connected with',
  notStated: 'not stated',
  outside: 'Around the trees',
  outsideKind: { cloud: 'cloud', bird: 'bird', bush: 'bush beside the tree' },
};
