import { expect, test } from 'vitest';
import { acceptedEncoding } from './accepted-encoding.ts';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'identity'],
  ['identity', 'identity'],
  ['*', 'br'],
  ['br;q=0', 'identity'],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['gzip;q=0.8, br;q=0.2', 'gzip'],
  ['gzip; q=0.5 , br ; q=0.5', 'br'],
  ['br;q=nonsense, gzip', 'gzip'],
  [';;;,,,', 'identity'],
])('Accept-Encoding "%s" is answered with %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});
