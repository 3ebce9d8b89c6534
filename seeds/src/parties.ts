import type { HappeningOf } from '@utveckling/domain/event';
import { at } from './place.ts';

/** The three parties that carry the tree. Names are the minutes' words; colours and leaves are ours. */
export const parties = [
  {
    party: 'amf',
    name: 'Arbetsmarknadsförvaltningen',
    shortName: 'AMF',
    colour: '#2F6DA8',
    leaf: 'pointed',
    order: 1,
  },
  { party: 'sof', name: 'Socialförvaltningen', shortName: 'SOF', colour: '#7A4E9E', leaf: 'round', order: 2 },
  {
    party: 'brukarorganisationerna',
    name: 'Brukarorganisationerna',
    shortName: 'Brukarorganisationerna',
    colour: '#A35D12',
    leaf: 'lobed',
    order: 3,
  },
] as const satisfies readonly HappeningOf<'party.defined'>['data'][];

export type PartySlug = (typeof parties)[number]['party'];

/** Where the minutes count the parties. */
export const partiesPlace = at(
  '2017-10-05',
  'gemensam-karta',
  'alla tre parter (AMF, SOF och brukarorganisationer)',
);
