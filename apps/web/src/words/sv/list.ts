import type { OutsideView } from '@utveckling/domain/tree/tree-schema';

export const list = {
  title: 'Alla frukter',
  intro:
    'Samma uppgifter som i träden, som en lista. Öppna en frukt för att läsa vad mötena har sagt, ord för ord.',
  caption: 'Alla frukter med gren, läge, parter, träd och när de senast nämndes',
  filter: 'Välj vad listan visar',
  status: 'Läge',
  anyStatus: 'Alla lägen',
  branch: 'Gren',
  anyBranch: 'Alla grenar',
  party: 'Part som är med eller intresserad',
  anyParty: 'Alla parter',
  tree: 'Träd',
  anyTree: 'Alla träd',
  date: 'Så såg det ut efter mötet',
  today: 'Nu',
  order: 'Ordna efter',
  orders: { namn: 'Frukt', gren: 'Gren', lage: 'Läge', sedan: 'Läge sedan', namnd: 'Nämndes senast' },
  turned: (order: string) => `${order}, omvänt`,
  show: 'Visa',
  asOf: (day: string) => `Listan visar hur det stod till ${day}.`,
  showToday: 'Visa hur det är nu',
  count: (shown: number, all: number): string =>
    shown === all ? (all === 1 ? '1 frukt' : `${all} frukter`) : `${shown} av ${all} frukter`,
  nothing: 'Ingen frukt passar det du har valt.',
  showAll: 'Visa alla frukter',
  trees: 'Hänger i',
  related: 'Hänger ihop med',
  notStated: 'framgår inte',
  outside: 'Runt träden',
  outsideKind: { cloud: 'moln', bird: 'fågel', bush: 'buske bredvid trädet' } satisfies Record<
    OutsideView['kind'],
    string
  >,
};
