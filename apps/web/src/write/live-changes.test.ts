import { EventSource } from 'undici';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LiveServer, openLiveServer } from './fixtures/live-server.mjs';
import { gatherChanges } from './gather-changes.ts';
import type { LiveChange } from './live-change.ts';
import { watchChanges } from './live-changes.ts';

let server: LiveServer;
let stop = () => {};
const page = new EventTarget();
let isHidden = false;
beforeEach(async () => {
  server = await openLiveServer();
  isHidden = false;
});
afterEach(() => {
  stop();
  return server.close();
});

function watch(options: { after?: number; listensHidden?: number } = {}): number[] {
  const heard: number[] = [];
  stop = watchChanges({
    onChange: ({ position }) => heard.push(position),
    open: (url) => new EventSource(url),
    origin: server.origin(),
    page,
    isSeen: () => !isHidden,
    afterRefusal: 20,
    ...options,
  });
  return heard;
}
const hide = (hidden: boolean) => {
  isHidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
};

test('changes are heard in order from where the page was made', async () => {
  server.write(3);
  const heard = watch({ after: 1 });
  await vi.waitFor(() => expect(heard).toEqual([2, 3]));
  server.write(2);
  await vi.waitFor(() => expect(heard).toEqual([2, 3, 4, 5]));
});

test('after a break nothing is missing and nothing comes twice', async () => {
  const heard = watch({ after: 0 });
  server.write(2);
  await vi.waitFor(() => expect(heard).toEqual([1, 2]));
  server.breakLines();
  server.write(2);
  await vi.waitFor(() => expect(heard).toEqual([1, 2, 3, 4]), { timeout: 10_000 });
});

test('a page that is hidden for long stops listening and asks for what it missed when it is seen again', async () => {
  const heard = watch({ after: 0, listensHidden: 20 });
  server.write(1);
  await vi.waitFor(() => expect(heard).toEqual([1]));
  hide(true);
  await vi.waitFor(() => expect(server.lines()).toBe(0));
  server.write(2);
  hide(false);
  await vi.waitFor(() => expect(heard).toEqual([1, 2, 3]));
  expect(server.asked.at(-1)).toBe('/api/live?after=1');
});

test('a page that is opened in the background listens when it is first seen', async () => {
  isHidden = true;
  const heard = watch({ after: 0 });
  server.write(1);
  expect(server.asked).toEqual([]);
  hide(false);
  await vi.waitFor(() => expect(heard).toEqual([1]));
});

test('a refusal is met with patience', async () => {
  server.refuse(2);
  const heard = watch({ after: 0 });
  server.write(1);
  await vi.waitFor(() => expect(heard).toEqual([1]));
  expect(server.asked.length).toBeGreaterThanOrEqual(3);
});

const change = (position: number, id: string, kinds: string[] = ['entry.recorded']): LiveChange => ({
  position,
  projects: ['fritidsbanken'],
  who: { role: 'member', party: 'sof' },
  kinds,
  change: id,
});

test('several changes in a row are fetched once and told in one', async () => {
  const did: string[] = [];
  const gathered = gatherChanges({
    pause: 10,
    freshen: async (roles) => void did.push(`fetched${roles ? ' with roles' : ''}`),
    settled: async () => {},
    isOwn: () => false,
    tell: (changes) => did.push(changes.map((one) => one.change).join(' ')),
  });
  gathered.take(change(1, 'a'));
  gathered.take(change(2, 'b', ['entry.recorded', 'role.granted']));
  await vi.waitFor(() => expect(did).toEqual(['fetched with roles', 'a b']));
});

test('who got which role is fetched but not told: it shows on nobody else’s page', async () => {
  const did: string[] = [];
  const gathered = gatherChanges({
    pause: 10,
    freshen: async () => void did.push('fetched'),
    settled: async () => void did.push('settled'),
    isOwn: () => false,
    tell: () => did.push('told'),
  });
  gathered.take(change(1, 'a', ['role.granted']));
  await vi.waitFor(() => expect(did).toEqual(['fetched', 'settled']));
});

test('one’s own change is never told, though it is heard of before its answer has come', async () => {
  const own = new Set<string>();
  const told: (string | undefined)[] = [];
  let answered = () => {};
  const answer = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const gathered = gatherChanges({
    pause: 5,
    freshen: async () => {},
    settled: () => answer,
    isOwn: (id) => own.has(id),
    tell: (changes) => told.push(...changes.map((one) => one.change)),
  });
  gathered.take(change(1, 'mine'));
  gathered.take(change(2, 'theirs'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([]);
  own.add('mine');
  answered();
  await vi.waitFor(() => expect(told).toEqual(['theirs']));
});
