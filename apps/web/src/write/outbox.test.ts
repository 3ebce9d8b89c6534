// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserKeep } from './browser-keep.ts';
import { browserStorage, deniedStorage } from './fixtures/browser-storage.ts';
import { type CommandServer, type Line, openCommandServer } from './fixtures/command-server.mjs';
import { flushAll } from './fixtures/flush-all.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createOutboxEntries } from './outbox-entries.ts';
import { outboxPrefix } from './outbox-entry.ts';
import { leaseLock } from './outbox-lock.ts';
import { sendCommand } from './send-command.ts';
import { whoIsIn } from './who-is-in.ts';

let server: CommandServer;
const tabs: Outbox[] = [];
beforeEach(async () => {
  server = await openCommandServer();
});
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.stop();
  return server.close();
});

/** A page of the browser whose storage is given; several of them are tabs. */
function openTab(storage: Storage, own: readonly string[] = []): Outbox {
  const keep = browserKeep(storage);
  const tab = createOutbox({
    entries: createOutboxEntries(keep),
    send: (name, order) => sendCommand(name, order, { origin: server.origin() }),
    account: () => whoIsIn((url, init) => fetch(server.origin() + url, init)),
    lock: leaseLock(keep, `tab-${tabs.length}`),
    isOwn: (change) => own.includes(change),
    now: () => 1000,
  });
  tabs.push(tab);
  return tab;
}

function written(text: string, { target = 'fritidsbanken', account = 'account-1' } = {}) {
  const values = { text };
  return {
    account,
    form: 'project.update',
    target,
    key: `key-${text}`,
    command: 'project.update',
    seen: 1,
    data: values,
    values,
    label: target,
    href: `/projekt/${target}`,
  };
}

const keysTaken = () => server.taken.map(({ key }) => key);

test('what was saved without network is sent in order when it is back, also after a reload', async () => {
  const storage = browserStorage();
  await server.close();
  const before = openTab(storage);
  for (const text of ['a', 'b', 'c']) before.add(written(text, { target: text }));
  await before.flush();
  expect(before.state().entries).toHaveLength(3);
  await server.open();
  const after = openTab(storage);
  await after.flush();
  expect(keysTaken()).toEqual(['key-a', 'key-b', 'key-c']);
  expect(after.state().entries).toEqual([]);
});

test('an answer that was lost is asked for again: it happens once', async () => {
  const lines: Line[] = ['lost', 'lost'];
  server.rules.line = () => lines.shift() ?? 'whole';
  const tab = openTab(browserStorage());
  tab.add(written('a'));
  await flushAll(tab);
  expect(keysTaken()).toEqual(['key-a']);
  expect(tab.state().entries).toEqual([]);
});

test('two tabs that send at once send each thing once', async () => {
  const storage = browserStorage();
  const [one, other] = [openTab(storage), openTab(storage)];
  for (const text of ['a', 'b', 'c']) one.add(written(text, { target: text }));
  other.look();
  await Promise.all([one.flush(), other.flush(), one.flush(), other.flush()]);
  expect(keysTaken()).toEqual(['key-a', 'key-b', 'key-c']);
  expect(server.rules.asked).toBe(4);
});

test('a tab that was closed while it sent holds the others up no longer than its lease', async () => {
  const keep = browserKeep(browserStorage());
  let now = 0;
  const closed = leaseLock(keep, 'closed', () => now);
  void closed(() => new Promise(() => {}));
  const open = leaseLock(keep, 'open', () => now);
  expect(await open(async () => {})).toBe(false);
  now = 20_001;
  expect(await open(async () => {})).toBe(true);
});

test.each([
  [
    { status: 409, body: { revision: 9, since: [{ change: 'theirs', at: '', who: {}, texts: [] }] } },
    'stale',
  ],
  [{ status: 422, body: { reason: 'name-taken', detail: 'Finns redan.' } }, 'refused'],
  [{ status: 403, body: {} }, 'not-allowed'],
  [{ status: 400, body: { errors: [] } }, 'bad-body'],
])(
  'an answer that needs a person (%j) stays with its reason, and stops only what is about the same',
  async (answer, reason) => {
    server.rules.refuse = ({ key }) => (key === 'key-a' ? answer : undefined);
    const storage = browserStorage();
    const tab = openTab(storage);
    tab.add(written('a'));
    tab.add(written('b'));
    tab.add(written('c', { target: 'po-drom' }));
    await tab.flush();
    expect(keysTaken()).toEqual(['key-c']);
    const left = openTab(storage).state().entries;
    expect(left.map(({ key, held }) => [key, held?.reason])).toEqual([
      ['key-a', reason],
      ['key-b', undefined],
    ]);
    server.rules.refuse = () => undefined;
    await tab.release('key-a');
    expect(keysTaken()).toEqual(['key-c', 'key-a', 'key-b']);
  },
);

test('what only oneself has written in the meantime is no conflict', async () => {
  let revision = 1;
  server.rules.refuse = ({ seen }) => {
    if (seen === revision) {
      revision += 1;
      return undefined;
    }
    const since = [{ change: `change-${server.taken.length}`, at: '', who: {}, texts: [] }];
    return { status: 409, body: { revision, since } };
  };
  const tab = openTab(browserStorage(), ['change-1', 'change-2']);
  for (const text of ['a', 'b', 'c']) tab.add(written(text));
  await tab.flush();
  expect(server.taken.map(({ key, seen }) => [key, seen])).toEqual([
    ['key-a', 1],
    ['key-b', 2],
    ['key-c', 3],
  ]);
});

test('whoever is signed out is asked to sign in, and then it is sent', async () => {
  server.rules.account = null;
  const tab = openTab(browserStorage());
  tab.add(written('a'));
  await tab.flush();
  expect(tab.state().entries[0]?.held?.reason).toBe('not-signed-in');
  server.rules.account = 'account-1';
  await tab.flush();
  expect(keysTaken()).toEqual(['key-a']);
});

test('nothing is ever sent under another account', async () => {
  server.rules.account = 'account-2';
  const storage = browserStorage();
  const tab = openTab(storage);
  tab.add(written('a'));
  tab.add(written('b', { account: 'account-2' }));
  await tab.flush();
  expect(keysTaken()).toEqual(['key-b']);
  tab.keepOnly('account-2');
  expect(Object.keys({ ...storage }).filter((name) => name.startsWith(outboxPrefix))).toEqual([]);
});

test('signing out while something is on its way leaves nothing behind', async () => {
  const storage = browserStorage();
  const tab = openTab(storage);
  server.rules.refuse = () => {
    tab.keepOnly(undefined);
    return { status: 422, body: { reason: 'already-so' } };
  };
  tab.add(written('a'));
  await tab.flush();
  expect(storage.length).toBe(0);
});

test('a broken entry is dropped without a word', () => {
  const storage = browserStorage();
  storage.setItem(`${outboxPrefix}x`, '{"version":1}');
  expect(openTab(storage).state().entries).toEqual([]);
  expect(storage.length).toBe(0);
});

test('where storage is denied it is sent as long as the page lives', async () => {
  const tab = openTab(deniedStorage());
  tab.add(written('a'));
  await tab.flush();
  expect(keysTaken()).toEqual(['key-a']);
});

test('however the network comes and goes, each thing that was saved happens exactly once', async () => {
  const step = fc.constantFrom(
    'save',
    'lose',
    'find',
    'reload',
    'flush',
    'flush-both',
    'lost-answer',
    'cut',
    'busy',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const storage = browserStorage();
      const already = server.taken.length;
      let [one, other] = [openTab(storage), openTab(storage)];
      const saved: string[] = [];
      let isOpen = true;
      const oneOf = (line: Line) => {
        server.rules.line = () => {
          server.rules.line = () => 'whole';
          return line;
        };
      };
      for (const what of steps) {
        if (what === 'save') {
          const text = `${already}-${saved.length}`;
          saved.push(`key-${text}`);
          one.add(written(text, { target: text }));
        } else if (what === 'lose' && isOpen) {
          await server.close();
          isOpen = false;
        } else if (what === 'find' && !isOpen) {
          await server.open();
          isOpen = true;
        } else if (what === 'reload') {
          one.stop();
          one = openTab(storage);
        } else if (what === 'flush') await one.flush();
        else if (what === 'flush-both') await Promise.all([one.flush(), other.flush()]);
        else if (what === 'lost-answer') oneOf('lost');
        else if (what === 'cut') oneOf('cut');
        else if (what === 'busy') {
          server.rules.refuse = () => {
            server.rules.refuse = () => undefined;
            return { status: 503, body: {} };
          };
        }
      }
      if (!isOpen) await server.open();
      other.stop();
      other = openTab(storage);
      await flushAll(other);
      expect(keysTaken().slice(already)).toEqual(saved);
      expect(other.state().entries).toEqual([]);
      server.rules.line = () => 'whole';
      server.rules.refuse = () => undefined;
      for (const tab of tabs.splice(0)) tab.stop();
    }),
    { numRuns: 60 },
  );
});
