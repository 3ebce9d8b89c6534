import { useSyncExternalStore } from 'react';
import type { OutboxState } from './outbox.ts';
import { outbox } from './writing.ts';

const nothing: OutboxState = { entries: [], isSending: false };

/** What waits for the network in this browser. */
export function useOutbox(): OutboxState {
  return useSyncExternalStore(outbox.subscribe, outbox.state, () => nothing);
}
