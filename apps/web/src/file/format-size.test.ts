import { expect, test } from 'vitest';
import { formatSize } from './format-size.ts';

test.each([
  [1, 'sv', 'litet'],
  [1024, 'sv', '1 kB'],
  [348_000, 'sv', '340 kB'],
  [1024 * 1024 - 1, 'sv', '1 MB'],
  [1_258_291, 'sv', '1,2 MB'],
  [1_258_291, 'en', '1.2 MB'],
  [10 * 1024 * 1024, 'sv', '10 MB'],
] as const)('%i bytes in %s are %s', (bytes, language, words) => {
  expect(formatSize(bytes, language, 'litet')).toBe(words);
});
