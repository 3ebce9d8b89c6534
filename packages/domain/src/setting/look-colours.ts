import { channels } from '../contrast.ts';
import type { SettingOf, themeColours } from './setting.ts';

/** A colour that an installation may choose. */
export type LookColour = (typeof themeColours)[number];
/** The colours that were chosen; the others are the design's. */
export type ChosenColours = SettingOf<'look'>['colours'];

/** What the design has where nothing is chosen, by day; the style sheet's tokens say the same (tested there). */
export const designColours: Record<LookColour, string> = {
  paper: '#fbf8f0',
  sky: '#eaf3f7',
  crown: '#d5e4c1',
  leaf: '#7fa968',
  wood: '#7b5d46',
  ink: '#23302a',
  'deep-green': '#2f4a2b',
};

/** Tokens that no installation chooses but that stand beside those, by day; the same test holds them to the style sheet. */
export const designTokens = {
  surface: '#ffffff',
  'ink-soft': '#55605a',
  link: '#1d5a8a',
  'on-deep-green': '#ffffff',
  'wood-deep': '#5f4633',
  'wood-ink': '#5a3f2b',
  'leaf-dark': '#5b9049',
  'leaf-line': '#4f7f41',
  'leaf-paper': '#ffffff',
  'sky-low': '#fbf8f0',
  'crown-deep': '#c8dcb2',
  'clump-light': '#deebcd',
  'crown-leaf-light': '#c3d9ab',
  'crown-leaf': '#b3ce97',
  'crown-leaf-deep': '#a3c386',
  'label-halo': '#eef4e4',
  fruit: '#e4784f',
  'fruit-line': '#a8452a',
  'fruit-shine': '#f7c3ac',
  'ripe-line': '#861c1e',
  'unripe-line': '#587529',
  frost: '#cfe0ea',
  'frost-line': '#4f7289',
  'blossom-line': '#a94f72',
  'line-strong': '#85806c',
  focus: '#14417a',
} as const;

/**
 * The tokens of the style sheet that chosen colours set, each with its value: a chosen colour, and the shades of it that
 * the design has beside it.
 */
export function lookTokens(chosen: ChosenColours): Record<string, string> {
  const { paper, sky, crown, leaf, wood, ink } = chosen;
  const green = chosen['deep-green'];
  return {
    ...(paper && { paper, 'sky-low': paper }),
    ...(sky && { sky }),
    ...(ink && { ink, 'ink-soft': mixed(ink, paper ?? designColours.paper, 0.25) }),
    ...(green && { 'deep-green': green }),
    ...(wood && { wood, 'wood-deep': mixed(wood, black, 0.22), 'wood-ink': mixed(wood, black, 0.35) }),
    ...(leaf && { leaf, 'leaf-dark': mixed(leaf, black, 0.22), 'leaf-line': mixed(leaf, black, 0.37) }),
    ...(crown && {
      crown,
      'crown-deep': mixed(crown, black, 0.05),
      'clump-light': mixed(crown, white, 0.3),
      'crown-leaf-light': mixed(crown, black, 0.08),
      'crown-leaf': mixed(crown, black, 0.15),
      'crown-leaf-deep': mixed(crown, black, 0.22),
      'label-halo': mixed(crown, white, 0.6),
    }),
  };
}

const black = '#000000';
const white = '#ffffff';

/** The first colour with a part of the second in it. */
function mixed(colour: string, other: string, part: number): string {
  const others = channels(other);
  const parts = channels(colour).map((channel, index) =>
    Math.round(channel * (1 - part) + (others[index] ?? 0) * part)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
