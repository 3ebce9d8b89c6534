// @vitest-environment jsdom
import { type Choices, noChoices } from '@utveckling/minutes/accept/choices';
import { propose } from '@utveckling/minutes/propose';
import { beforeEach, expect, test } from 'vitest';
import { browserKeep } from '../write/browser-keep.ts';
import { createDraftStore } from '../write/draft-store.ts';
import { browserStorage } from '../write/fixtures/browser-storage.ts';
import { choiceKeeper } from './choice-keeper.ts';

const text = 'Ledningsgrupp för utveckling 11 oktober 2018\n\nÖvrigt\nBeslutades att köpa en skrivare.\n';
const proposal = propose(text);
const [decision] = proposal.findings;
const dropped = (...ids: string[]): Choices => ({
  ...noChoices,
  findings: Object.fromEntries(ids.map((id) => [id, { do: 'drop' }])),
});
const mine = dropped(decision?.id ?? '');
const view = { proposal, choices: noChoices };
const unread = { choices: noChoices, revision: 0 };

let storage: Storage;
beforeEach(() => {
  storage = browserStorage();
});
/** A page that opens in the browser anew. */
function page({ id = 'a', account = 'account-1', key = 'key-1' } = {}) {
  const drafts = createDraftStore(browserKeep(storage));
  const now = () => new Date('2026-03-14T16:45:00Z');
  return { drafts, ...choiceKeeper({ drafts, account, id, key, now, onKept: () => {} }) };
}
function left(choices = mine) {
  const before = page();
  before.keep(unread, choices, proposal);
  before.flush();
  return before;
}

test('what was chosen and not saved is found after a reload, with when it was chosen', () => {
  left();
  expect(page().found(view)).toEqual({ kind: 'fits', choices: mine, savedAt: '2026-03-14T16:45:00.000Z' });
});

test('it is found for that document and that account only', () => {
  left();
  expect(page({ id: 'b' }).found(view)).toBeUndefined();
  expect(page({ account: 'account-2' }).found(view)).toBeUndefined();
});

test('what another has saved meanwhile stays beside it', () => {
  left();
  const found = page().found({ proposal, choices: dropped('theirs') });
  expect(found?.choices?.findings).toEqual({ ...dropped('theirs').findings, ...mine.findings });
});

test('what did arrive is not found again, and no longer kept', () => {
  left();
  expect(page().found({ proposal, choices: mine })).toBeUndefined();
  expect(storage.length).toBe(0);
});

test('what is saved is no longer kept, but what another tab could not save is', () => {
  const one = left();
  page({ key: 'key-2' }).saved();
  expect(page().found(view)?.kind).toBe('fits');
  one.saved();
  expect(page().found(view)).toBeUndefined();
});

test('of a document that is in the tree without it, it is told and nothing is gone on with', () => {
  left();
  const published = { change: 'c', meeting: '2018-10-11' };
  expect(page().found({ ...view, published })?.kind).toBe('published');
});

test('where the document has been read anew only what still is about something can be taken', () => {
  left({ ...mine, take: 'all' });
  const anew = propose(text.replace('Beslutades att köpa', 'Vi talade om'));
  expect(page().found({ proposal: anew, choices: noChoices })).toMatchObject({
    kind: 'read-anew',
    choices: { ...noChoices, take: 'all' },
  });
  left(mine);
  expect(page().found({ proposal: anew, choices: noChoices })).toEqual({
    kind: 'read-anew',
    choices: undefined,
    savedAt: '2026-03-14T16:45:00.000Z',
  });
});

test('signing out leaves nothing of it, not even what was just chosen', () => {
  const before = left();
  before.keep(unread, dropped('more'), proposal);
  before.drafts.clear();
  before.flush();
  expect(storage.length).toBe(0);
});

test('what cannot be read helps nobody and goes', () => {
  const { drafts } = left();
  const [draft] = drafts.all();
  if (draft === undefined) throw new Error('nothing was kept');
  drafts.save({ ...draft, values: { ...draft.values, mine: '{"take":"everything"}' } });
  expect(page().found(view)).toBeUndefined();
  expect(storage.length).toBe(0);
});
