import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each([
  '/',
  '/konto',
  '/projekt/fritidsbanken?datum=2017-10-05&sprak=en#lage',
  '/trad/%C3%A5',
  '/sok?q=//evil',
])('%s is ours', (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  undefined,
  '',
  'konto',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/x\\..\\..\\evil',
  '/\tx',
  '/\n/evil.example',
  '/api/sign-out',
  '/x/../api/sign-out',
  '/.//evil.example',
  '/%2e//evil.example',
  '/%5cevil.example',
  '/a b',
  'javascript:alert(1)',
])('%j leads to the tree', (path) => {
  expect(ownPath(path)).toBe('/');
});
