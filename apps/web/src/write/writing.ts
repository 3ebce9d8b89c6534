import { drafts } from './draft-store.ts';
import { keep } from './keep.ts';
import { newKey } from './new-key.ts';
import { createOutbox } from './outbox.ts';
import { createOutboxEntries } from './outbox-entries.ts';
import { outboxPrefix } from './outbox-entry.ts';
import { outboxLock } from './outbox-lock.ts';
import { showSaved } from './saved-store.ts';
import { ownChanges, sendCommand } from './send-command.ts';
import { whoIsIn } from './who-is-in.ts';

/** What was saved without network in this browser. */
export const outbox = createOutbox({
  entries: createOutboxEntries(keep),
  send: sendCommand,
  account: whoIsIn,
  lock: outboxLock(keep, newKey()),
  isOwn: ownChanges.has,
  now: Date.now,
  onSent: ({ account, form, target, values, seen, label }, done) =>
    showSaved({ done, draft: { account, form, target, values, seen }, label, wasWaiting: true }),
});

/** Says who is signed in: what others wrote in this browser goes, and what waited for a sign-in is sent. */
export function beginWriting(account: string): Promise<void> {
  drafts.keepOnly(account);
  outbox.keepOnly(account);
  return outbox.flush();
}

/** Removes everything that was written in this browser: drafts and what waits. Called at sign-out. */
export function clearDrafts(): void {
  drafts.clear();
  outbox.keepOnly(undefined);
  ownChanges.clear();
}

/** How many texts in this browser have not arrived: asked before somebody signs out. */
export function unsentCount(): number {
  return drafts.all().length + outbox.state().entries.length;
}

/** Sends what waits when there is reason to think that the network is back, and follows what other tabs do. */
export function watchNetwork(): () => void {
  const send = () => void outbox.flush();
  const whenSeen = () => {
    if (document.visibilityState === 'visible') send();
  };
  const whenElsewhere = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(outboxPrefix)) outbox.look();
  };
  window.addEventListener('online', send);
  document.addEventListener('visibilitychange', whenSeen);
  window.addEventListener('storage', whenElsewhere);
  send();
  return () => {
    window.removeEventListener('online', send);
    document.removeEventListener('visibilitychange', whenSeen);
    window.removeEventListener('storage', whenElsewhere);
    outbox.stop();
  };
}

/** Makes something held a draft again, for its form to open with. False when a newer draft stands in its way. */
export function reopen(key: string): boolean {
  const entry = outbox.state().entries.find((one) => one.key === key);
  if (entry === undefined || drafts.read(entry) !== undefined) return false;
  const { account, form, target, values, seen, data } = entry;
  const savedAt = new Date().toISOString();
  drafts.save({ account, form, target, values, seen, key, tried: JSON.stringify(data), savedAt });
  outbox.remove(key);
  return true;
}
