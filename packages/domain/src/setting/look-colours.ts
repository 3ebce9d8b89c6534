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
