import { designColours, designTokens } from '@utveckling/domain/setting/look-colours';
import { expect, test } from 'vitest';
import tokens from './tokens.css?raw';

const light = tokens.split('@media (prefers-color-scheme: dark)')[0] ?? '';
const colours = new Map(
  [...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
);

test.each(Object.entries({ ...designColours, ...designTokens }))(
  'what the rules hold chosen colours against is the design’s own: %s is %s',
  (name, colour) => expect(colours.get(name)).toBe(colour),
);
