import type { LoggedEvent } from '@utveckling/domain/event';
import { type Context, Hono } from 'hono';
import { problem } from '../http/problem.ts';
import { securityHeaders } from '../http/security-headers.ts';
import type { ReadModel } from '../read-model.ts';
import { liveChanges } from './live-change.ts';

export type LiveOptions = {
  model: ReadModel;
  /** How often it is asked whether something has changed, in milliseconds: 200 by default. */
  every?: number;
  /** How many pages may listen at once: 2000 by default. */
  most?: number;
};

/** So that a proxy does not take a quiet connection for a dead one. */
const heartbeat = 20_000;

/**
 * `GET /live`: every change as a server-sent event, named by its position in the log. It begins after Last-Event-ID (or
 * `?after=`), else with what comes from now on; so a page that was cut off goes on without gaps or doubles.
 */
export function liveRoutes({ model, every = 200, most = 2000 }: LiveOptions) {
  const listeners = new Set<Listener>();
  let timer: ReturnType<typeof setInterval> | undefined;

  async function tell(): Promise<void> {
    await model.catchUp();
    for (const listener of listeners) listener.tell();
  }

  function listen(listener: Listener): void {
    listeners.add(listener);
    timer ??= setInterval(() => void tell(), every).unref();
  }

  function leave(listener: Listener): void {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  return new Hono().get('/live', async (c) => {
    if (listeners.size >= most) return problem('too-many-listeners', {}, { 'Retry-After': '30' });
    await model.catchUp();
    const after = startOf(c, model.archive.state.position);
    let listener: Listener | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        listener = listenerOf(model, controller, after);
        listen(listener);
        listener.tell();
      },
      cancel() {
        if (listener === undefined) return;
        listener.stop();
        leave(listener);
      },
    });
    return new Response(body, { headers });
  });
}

const headers = {
  ...securityHeaders,
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
};

type Listener = { tell(): void; stop(): void };

function listenerOf(
  model: ReadModel,
  controller: ReadableStreamDefaultController<Uint8Array>,
  after: number,
): Listener {
  const encoder = new TextEncoder();
  let told = after;
  const send = (words: string) => controller.enqueue(encoder.encode(words));
  const beat = setInterval(() => send(': \n\n'), heartbeat).unref();
  send('retry: 1000\n\n');
  return {
    tell() {
      for (const change of liveChanges(eventsAfter(model.archive.state.events, told))) {
        send(`id: ${change.position}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`);
        told = change.position;
      }
    },
    stop: () => clearInterval(beat),
  };
}

/** The log is in order of position, and what is new stands at its end. */
function eventsAfter(events: readonly LoggedEvent[], position: number): readonly LoggedEvent[] {
  if ((events.at(-1)?.position ?? 0) <= position) return [];
  return events.slice(events.findLastIndex((event) => event.position <= position) + 1);
}

/** A position that lies ahead of the log came from other data: nothing is told again, what comes now is. */
function startOf(c: Context, newest: number): number {
  const given = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? Number.NaN);
  return Number.isInteger(given) && given >= 0 && given < newest ? given : newest;
}
