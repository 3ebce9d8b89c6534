import type { CommandResult } from './command-result.ts';
import { keep, keepPrefix } from './keep.ts';
import { createOwnChanges } from './own-changes.ts';
import { readCommandResult } from './read-command-result.ts';

export type CommandOrder = {
  /** The revision of the thing that was seen. */
  seen: number;
  data: unknown;
  /** The idempotency key: sent again with the same key and the same data, a command happens once. */
  key: string;
};

export type CommandNet = {
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** What the address begins with; the page's own origin when left out. */
  origin?: string;
  /** After so many milliseconds without an answer the network counts as gone. */
  patience?: number;
};

/** The changes made in this browser. */
export const ownChanges = createOwnChanges(keep, `${keepPrefix}egna`);

/** Sends a command and gives what came of it. It never throws: without an answer the failure is `offline`. */
export function sendCommand(name: string, order: CommandOrder, net: CommandNet = {}): Promise<CommandResult> {
  return ownChanges.while(send(name, order, net));
}

async function send(
  name: string,
  { seen, data, key }: CommandOrder,
  { fetch = (url, init) => globalThis.fetch(url, init), origin = '', patience = 30_000 }: CommandNet,
): Promise<CommandResult> {
  try {
    const response = await fetch(`${origin}/api/commands/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({ seen, data }),
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const result = await readCommandResult(response);
    if (result.kind === 'done') ownChanges.add(result.change);
    return result;
  } catch {
    return { kind: 'offline', detail: '' };
  }
}
