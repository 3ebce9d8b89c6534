// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { browserKeep } from './browser-keep.ts';
import type { Draft } from './draft.ts';
import { createDraftStore, draftKey } from './draft-store.ts';
import { browserStorage, deniedStorage } from './fixtures/browser-storage.ts';

const place = { account: 'account-1', form: 'project.update', target: 'fritidsbanken' };
const draft: Draft = {
  ...place,
  values: {
    text: 'Vi har fått lokal på G:a vägen',
    wants: true,
    parties: ['amf', 'sof'],
    values: { a: '3' },
  },
  seen: 7,
  key: 'key-1',
  tried: undefined,
  savedAt: '2026-03-14T10:00:00.000Z',
};
const openStore = (storage: Storage) => createDraftStore(browserKeep(storage));

test('a draft survives a reload, with the revision it saw and its key', () => {
  const storage = browserStorage();
  expect(openStore(storage).save(draft)).toBe(true);
  expect(openStore(storage).read(place)).toEqual(draft);
});

test('there is one draft for each account, form and thing', () => {
  const places = [
    place,
    { ...place, account: 'account-2' },
    { ...place, form: 'project.stance' },
    { ...place, target: 'po-drom' },
    { account: 'account-1', form: 'project.update:fritidsbanken', target: '' },
  ];
  expect(new Set(places.map(draftKey)).size).toBe(places.length);
});

test('a draft is never shown to another account, not even from a name that was tampered with', () => {
  const storage = browserStorage();
  const store = openStore(storage);
  store.save(draft);
  const other = { ...place, account: 'account-2' };
  expect(store.read(other)).toBeUndefined();
  storage.setItem(draftKey(other), storage.getItem(draftKey(place)) ?? '');
  expect(store.read(other)).toBeUndefined();
});

test('when another account signs in, the drafts of the earlier one are gone', () => {
  const storage = browserStorage();
  const store = openStore(storage);
  const theirs = { ...draft, account: 'account-2' };
  store.save(draft);
  store.save(theirs);
  store.keepOnly('account-2');
  expect(store.all()).toEqual([theirs]);
  expect(JSON.stringify({ ...storage })).not.toContain('account-1');
});

test('signing out leaves no draft behind, and nothing else is touched', () => {
  const storage = browserStorage();
  storage.setItem('seen-legend', 'yes');
  const store = openStore(storage);
  store.save(draft);
  store.clear();
  expect({ ...storage }).toEqual({ 'seen-legend': 'yes' });
});

test.each([
  '{"version":1,"account":"account-1"',
  'null',
  JSON.stringify({ version: 2, ...draft }),
  JSON.stringify({ version: 1, ...draft, seen: '7' }),
  JSON.stringify({ version: 1, ...draft, values: { text: 7 } }),
  JSON.stringify({ version: 1, ...draft, values: { text: { deep: { deeper: 'x' } } } }),
])('a broken draft is dropped without a word: %s', (text) => {
  const storage = browserStorage();
  storage.setItem(draftKey(place), text);
  const store = openStore(storage);
  expect(store.read(place)).toBeUndefined();
  expect(store.all()).toEqual([]);
  expect(storage.length).toBe(0);
});

test('where storage is denied a draft lasts as long as the page, and that is said', () => {
  const store = openStore(deniedStorage());
  expect(store.save(draft)).toBe(false);
  expect(store.read(place)).toEqual(draft);
  store.clear();
  expect(store.read(place)).toBeUndefined();
});

test('where storage is full the newest words win over the older ones that fitted', () => {
  const storage = browserStorage();
  const store = openStore(storage);
  store.save(draft);
  storage.setItem('other', 'x'.repeat(5_000_000 - 2000));
  const longer = { ...draft, values: { text: 'x'.repeat(5000) } };
  expect(store.save(longer)).toBe(false);
  expect(store.read(place)).toEqual(longer);
});

test('of very many drafts the oldest goes', () => {
  const store = openStore(browserStorage());
  for (let at = 0; at < 101; at += 1) {
    const savedAt = new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString();
    store.save({ ...draft, target: `fruit-${at}`, savedAt });
  }
  expect(store.all()).toHaveLength(100);
  expect(store.read({ ...place, target: 'fruit-0' })).toBeUndefined();
  expect(store.read({ ...place, target: 'fruit-1' })).toBeDefined();
});
