import { expect, test } from 'vitest';
import tokens from './tokens.css?raw';

/** Text and what it stands on, in pages and in the picture: 4.5 to 1. */
const texts = [
  [
    'ink',
    [
      'paper',
      'surface',
      'surface-warm',
      'green-tint',
      'mark',
      'label-halo',
      'cloud',
      'bush',
      'frost',
      'crown',
      'crown-deep',
      'clump-light',
      'sky',
      'soil',
      'hill',
    ],
  ],
  ['ink-soft', ['paper', 'surface']],
  ['link', ['paper', 'surface', 'surface-warm', 'green-tint', 'mark', 'frost']],
  ['on-deep-green', ['deep-green']],
  ['wood-ink', ['paper', 'surface', 'label-halo', 'soil', 'hill']],
] as const;

/** Outlines and what lies behind them: 3 to 1. */
const outlines = [
  ['fruit-line', ['crown', 'crown-deep', 'clump-light', 'surface', 'paper']],
  ['ripe-line', ['crown', 'crown-deep', 'clump-light', 'surface', 'paper']],
  ['unripe-line', ['crown', 'crown-deep', 'clump-light', 'surface', 'paper']],
  ['frost-line', ['crown', 'crown-deep', 'clump-light', 'surface', 'paper']],
  ['blossom-line', ['crown', 'crown-deep', 'clump-light', 'surface', 'paper']],
  ['leaf-line', ['crown', 'clump-light', 'surface', 'paper']],
  ['line-strong', ['paper', 'surface']],
  ['focus', ['paper', 'surface', 'sky', 'soil']],
] as const;

const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const looks = {
  light: coloursOf(light),
  dark: new Map([...coloursOf(light), ...coloursOf(dark.split('@media')[0] ?? '')]),
};

for (const [look, colours] of Object.entries(looks)) {
  for (const [name, behind] of texts) {
    test(`${name} is read at 4.5 to 1 in ${look}`, () =>
      expect(tooWeak(colours, name, behind, 4.5)).toEqual([]));
  }
  for (const [name, behind] of outlines) {
    test(`${name} is seen at 3 to 1 in ${look}`, () => expect(tooWeak(colours, name, behind, 3)).toEqual([]));
  }
}

function tooWeak(
  colours: Map<string, string>,
  name: string,
  behind: readonly string[],
  least: number,
): string[] {
  const contrasts = behind.map((one) => ({
    one,
    ratio: contrast(colours.get(name) ?? '', colours.get(one) ?? ''),
  }));
  return contrasts
    .filter(({ ratio }) => !(ratio >= least))
    .map(({ one, ratio }) => `on ${one}: ${ratio.toFixed(2)}`);
}

function coloursOf(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** WCAG 2.2: relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
