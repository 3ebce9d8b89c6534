import { contrast, leastContrast } from '../contrast.ts';
import { type ChosenColours, designColours, designTokens, lookTokens } from './look-colours.ts';

/** What is drawn or written, as far as it can become too weak. */
export type Seen =
  | 'text'
  | 'soft-text'
  | 'link'
  | 'button'
  | 'wood-text'
  | 'leaf'
  | 'fruit'
  | 'field'
  | 'focus'
  | 'party';

/** Two colours that cannot be told apart well enough: what is seen, on what, how well, and how well it must be. */
export type WeakPair = { seen: Seen; behind: string; ratio: number; least: number; party?: string };

type Named = { name: string; colour: string };

/** Where an installation's colours would be too weak to read or to see by day. Empty when all is well. */
export function weakColours(chosen: ChosenColours, parties: readonly Named[] = []): WeakPair[] {
  const colours: Record<string, string> = { ...designTokens, ...designColours, ...lookTokens(chosen) };
  const pairs = [
    ...rules.flatMap(({ seen, tokens, behind, least }) =>
      tokens.flatMap((token) =>
        behind.map((place) => ({ seen, behind: place, least, colour: colours[token] })),
      ),
    ),
    ...parties.map(({ name, colour }) => ({ ...partyRule, party: name, colour })),
  ];
  const weak = pairs.flatMap(({ colour = '', ...pair }) => {
    const ratio = contrast(colour, colours[pair.behind] ?? '');
    return ratio < pair.least ? [{ ...pair, ratio }] : [];
  });
  // Of several shades of one thing the weakest says enough.
  return weak.filter((pair) => !weak.some((other) => isSameThing(pair, other) && isWorse(other, pair, weak)));
}

function isSameThing(a: WeakPair, b: WeakPair): boolean {
  return a.seen === b.seen && a.behind === b.behind && a.party === b.party;
}

function isWorse(a: WeakPair, b: WeakPair, all: readonly WeakPair[]): boolean {
  return a.ratio < b.ratio || (a.ratio === b.ratio && all.indexOf(a) < all.indexOf(b));
}

const { shape, text } = leastContrast;
const partyRule = { seen: 'party', behind: 'paper', least: shape } as const;
const inTheCrown = ['crown', 'crown-deep', 'clump-light', 'paper'] as const;

type Rule = { seen: Seen; tokens: readonly string[]; behind: readonly string[]; least: number };

const rules: readonly Rule[] = [
  {
    seen: 'text',
    tokens: ['ink'],
    behind: ['paper', 'surface', 'sky', 'label-halo', 'crown', 'crown-deep', 'clump-light'],
    least: text,
  },
  { seen: 'soft-text', tokens: ['ink-soft'], behind: ['paper', 'surface'], least: text },
  { seen: 'link', tokens: ['link'], behind: ['paper'], least: text },
  { seen: 'button', tokens: ['on-deep-green'], behind: ['deep-green'], least: text },
  { seen: 'wood-text', tokens: ['wood-ink'], behind: ['paper', 'label-halo'], least: text },
  { seen: 'leaf', tokens: ['leaf-line'], behind: ['crown', 'clump-light', 'paper'], least: shape },
  {
    seen: 'fruit',
    tokens: ['fruit-line', 'ripe-line', 'unripe-line', 'frost-line', 'blossom-line'],
    behind: inTheCrown,
    least: shape,
  },
  { seen: 'field', tokens: ['line-strong'], behind: ['paper'], least: shape },
  { seen: 'focus', tokens: ['focus'], behind: ['paper', 'sky'], least: shape },
];
