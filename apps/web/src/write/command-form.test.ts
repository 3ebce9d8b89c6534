// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { write } from '../words/sv/write.ts';
import { browserKeep } from './browser-keep.ts';
import { createCommandForm } from './command-form.ts';
import { createDraftStore } from './draft-store.ts';
import { browserStorage } from './fixtures/browser-storage.ts';
import { type CommandServer, type Line, openCommandServer } from './fixtures/command-server.mjs';
import { flushAll } from './fixtures/flush-all.ts';
import { issueWords } from './issue-words.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createOutboxEntries } from './outbox-entries.ts';
import { leaseLock } from './outbox-lock.ts';
import { sendCommand } from './send-command.ts';

let server: CommandServer;
let storage: Storage;
let outbox: Outbox;
beforeEach(async () => {
  server = await openCommandServer();
  storage = browserStorage();
  const keep = browserKeep(storage);
  outbox = createOutbox({
    entries: createOutboxEntries(keep),
    send,
    account: async () => 'account-1',
    lock: leaseLock(keep, 'tab'),
    isOwn: () => false,
    now: Date.now,
  });
});
afterEach(() => {
  // A draft that waits for its pause would be kept in the middle of the next test.
  for (const flush of flushes.splice(0)) flush();
  outbox.stop();
  return server.close();
});

const send: typeof sendCommand = (name, order) => sendCommand(name, order, { origin: server.origin() });
const schema = z.strictObject({
  text: z.string().min(1).max(20),
  next: z.strictObject({ by: z.iso.date() }).optional(),
});
const place = { account: 'account-1', form: 'project.update', target: 'fritidsbanken' };
let keys = 0;
const flushes: (() => void)[] = [];

/** The form on a page that was just loaded, which shows the thing at a revision. */
function openForm(seen = 1) {
  const store = createDraftStore(browserKeep(storage));
  const form = createCommandForm(
    {
      command: 'project.update',
      place,
      seen,
      initial: { text: '', by: '' },
      schema,
      toData: ({ text, by }) => ({ text, ...(by === '' ? {} : { next: { by } }) }),
      fieldOf: (path) => path.at(-1) ?? '',
      label: 'Fritidsbanken',
      href: '/projekt/fritidsbanken/uppdatera',
      issueWords: (issue) => issueWords(issue, write),
    },
    {
      drafts: store,
      outbox,
      send,
      newKey: () => {
        keys += 1;
        return `key-${keys}`;
      },
      now: () => new Date('2026-03-14T10:00:00Z'),
    },
  );
  flushes.push(form.flush);
  return { ...form, state: form.store.getState, drafts: store };
}

const stale = (revision: number) => ({
  status: 409,
  body: { revision, since: [{ change: 'theirs', at: '', who: { role: 'lead' }, texts: ['Deras ord'] }] },
});

test('what does not fit is said at its field, in plain words, and nothing is sent', async () => {
  const form = openForm();
  form.set('by', '2026-02-31');
  await form.submit();
  expect(form.state().errors).toEqual([
    { field: 'text', message: 'Skriv något här.' },
    { field: 'by', message: 'Skriv en dag som finns, till exempel 2026-03-14.' },
  ]);
  form.set('text', 'x'.repeat(21));
  await form.submit();
  expect(form.state().errors[0]?.message).toBe('Texten får ha högst 20 tecken. Korta den lite.');
  expect(server.rules.asked).toBe(0);
});

test('what is saved leaves no draft, and the next words have a key of their own', async () => {
  const form = openForm();
  form.set('text', 'Första');
  expect((await form.submit()).state).toBe('saved');
  expect(openForm().state()).toMatchObject({ values: { text: '' }, restoredFrom: undefined });
  form.set('text', 'Andra');
  await form.submit();
  expect(server.taken.map(({ data, seen }) => [data, seen])).toEqual([
    [{ text: 'Första' }, 1],
    [{ text: 'Andra' }, 2],
  ]);
});

test('a reload before anything was sent brings the words back, with the revision they were begun at', async () => {
  const form = openForm(1);
  form.set('text', 'Halvvägs');
  form.flush();
  const after = openForm(8);
  expect(after.state()).toMatchObject({
    values: { text: 'Halvvägs', by: '' },
    restoredFrom: '2026-03-14T10:00:00.000Z',
  });
  await after.submit();
  expect(server.taken[0]?.seen).toBe(1);
});

test('a reload in the midst of sending, and sending again, is one entry', async () => {
  const form = openForm();
  form.set('text', 'En gång');
  const first = form.submit();
  const after = openForm();
  expect(after.state().values.text).toBe('En gång');
  await after.submit();
  await first;
  expect(server.taken).toHaveLength(1);
});

test('words that were changed after a send without an answer never hide behind its key', async () => {
  const form = openForm();
  form.set('text', 'Först');
  server.rules.refuse = () => ({ status: 500, body: {} });
  await form.submit();
  expect(form.state().failure?.kind).toBe('fault');
  server.rules.refuse = () => undefined;
  form.set('text', 'Ändrat');
  await form.submit();
  const [first] = server.taken;
  expect(first?.data).toEqual({ text: 'Ändrat' });
});

test('without network it waits in the outbox with the key it was tried with, and happens once', async () => {
  const lines: Line[] = ['lost', 'cut'];
  server.rules.line = () => lines.shift() ?? 'whole';
  const form = openForm();
  form.set('text', 'På bussen');
  expect((await form.submit()).state).toBe('waiting');
  await flushAll(outbox);
  expect(server.taken.map(({ data }) => data)).toEqual([{ text: 'På bussen' }]);
  expect(outbox.state().entries).toEqual([]);
});

test('what is typed while the words are on their way is kept as the next draft', async () => {
  const form = openForm();
  form.set('text', 'Först');
  const sending = form.submit();
  form.set('text', 'Först och sedan');
  await form.submit();
  await sending;
  expect(form.state()).toMatchObject({ state: 'editing', values: { text: 'Först och sedan' } });
  expect(openForm().state().values.text).toBe('Först och sedan');
  await form.submit();
  expect(server.taken.map(({ seen }) => seen)).toEqual([1, 2]);
});

test('a stale write shows what the others wrote, and mine is saved beside it when I say so', async () => {
  server.rules.refuse = ({ seen }) => (seen < 5 ? stale(5) : undefined);
  const form = openForm();
  form.set('text', 'Mina ord');
  await form.submit();
  expect(form.state().conflict?.since[0]?.texts).toEqual(['Deras ord']);
  await form.keepMine();
  expect(server.taken).toMatchObject([{ data: { text: 'Mina ord' }, seen: 5 }]);
});

test('their words can be taken into mine, and a reload in between loses neither', async () => {
  server.rules.refuse = ({ seen }) => (seen < 5 ? stale(5) : undefined);
  const form = openForm();
  form.set('text', 'Mina');
  await form.submit();
  form.takeTheirs('text', 'Deras');
  expect(form.state()).toMatchObject({ conflict: undefined, values: { text: 'Deras\n\nMina' } });
  const after = openForm(5);
  await after.submit();
  expect(server.taken).toMatchObject([{ data: { text: 'Deras\n\nMina' }, seen: 5 }]);
});

test('a reload at the conflict keeps my words, and saving shows the conflict again', async () => {
  server.rules.refuse = ({ seen }) => (seen < 5 ? stale(5) : undefined);
  const form = openForm();
  form.set('text', 'Mina ord');
  await form.submit();
  const after = openForm(5);
  expect(after.state().values.text).toBe('Mina ord');
  await after.submit();
  expect(after.state().conflict?.revision).toBe(5);
});

test('where all that others wrote meanwhile was taken back, there is nothing to choose between', async () => {
  server.rules.refuse = ({ seen }) =>
    seen < 5 ? { status: 409, body: { revision: 5, since: [] } } : undefined;
  const form = openForm();
  form.set('text', 'Mina ord');
  expect((await form.submit()).state).toBe('saved');
  expect(server.taken).toMatchObject([{ data: { text: 'Mina ord' }, seen: 5 }]);
});

test.each([401, 403, 422, 429, 500])('an answer of %i loses nothing, also after a reload', async (status) => {
  server.rules.refuse = () => ({ status, body: { detail: 'Nej.' } });
  const form = openForm();
  form.set('text', 'Kvar');
  await form.submit();
  expect(form.state()).toMatchObject({ state: 'editing', values: { text: 'Kvar' } });
  expect(form.state().failure).toBeDefined();
  expect(openForm().state().values.text).toBe('Kvar');
});

test('a field that the server finds fault with is told like one that the form found itself', async () => {
  server.rules.refuse = () => ({
    status: 400,
    body: { errors: [{ path: 'data.next.by', message: 'Dagen har varit.' }] },
  });
  const form = openForm();
  form.set('text', 'Kvar');
  await form.submit();
  expect(form.state().errors).toEqual([{ field: 'by', message: 'Dagen har varit.' }]);
});

test('signing out while words are on their way leaves nothing in the browser', async () => {
  const form = openForm();
  form.set('text', 'Hemligt');
  server.rules.line = () => 'cut';
  const sending = form.submit();
  form.drafts.clear();
  outbox.keepOnly(undefined);
  await sending;
  form.flush();
  expect(JSON.stringify({ ...storage })).not.toContain('Hemligt');
  expect(form.state().values.text).toBe('');
});

test('a form that nobody has begun follows what is shown; a draft keeps what it saw', async () => {
  const form = openForm(1);
  form.see(2, { text: '', by: '2026-05-01' });
  expect(form.state().values.by).toBe('2026-05-01');
  form.set('text', 'Börjat');
  form.see(3, { text: '', by: '' });
  await form.submit();
  expect(server.taken).toMatchObject([{ seen: 2, data: { text: 'Börjat', next: { by: '2026-05-01' } } }]);
});
