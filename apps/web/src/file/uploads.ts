import type { SentFile } from '@utveckling/domain/file/file-types';
import { type FileFault, faultOf } from './check-file.ts';
import type { UploadOrder, UploadResult } from './upload-file.ts';

/** A file that has been chosen and is not with the server yet. */
export type Upload = {
  /** Its idempotency key. */
  key: string;
  file: File;
  state: UploadState;
};
export type UploadState =
  | { kind: 'waiting' }
  | { kind: 'sending'; share: number }
  /** It will not go, however often it is tried. */
  | { kind: 'refused'; fault: FileFault | 'tooMany' | 'not-allowed' | 'refused'; detail?: string }
  | { kind: 'failed'; fault: 'not-signed-in' | 'busy' | 'offline' };

export type UploadsOptions = {
  send: (file: File, order: UploadOrder) => Promise<UploadResult>;
  newKey: () => string;
  onDone: (file: SentFile) => void;
};

/** The files on their way from one field: sent one after another, each until it is there, refused or taken away. */
export type Uploads = {
  uploads(): readonly Upload[];
  subscribe(listener: () => void): () => void;
  /** Adds chosen files; those that there is no room for, or that are no good, say so and are not sent. */
  add(files: readonly File[], room: number): void;
  tryAgain(key: string): void;
  remove(key: string): void;
  /** Begins, also after a stop, with what waits. */
  start(): void;
  /** Stops sending; what was on its way waits again. */
  stop(): void;
};

export function createUploads({ send, newKey, onDone }: UploadsOptions): Uploads {
  const listeners = new Set<() => void>();
  let all: readonly Upload[] = [];
  let isStarted = false;
  let running: { key: string; stop: AbortController } | undefined;

  function change(next: readonly Upload[]): void {
    all = next;
    for (const listener of listeners) listener();
  }

  function set(key: string, state: UploadState): void {
    change(all.map((one) => (one.key === key ? { ...one, state } : one)));
  }

  function sendNext(): void {
    const next = all.find(({ state }) => state.kind === 'waiting');
    if (!isStarted || running !== undefined || next === undefined) return;
    const { key, file } = next;
    const stop = new AbortController();
    const mine = { key, stop };
    running = mine;
    set(key, { kind: 'sending', share: 0 });
    const onProgress = (share: number) => {
      if (running === mine) set(key, { kind: 'sending', share });
    };
    void send(file, { key, onProgress, signal: stop.signal }).then((result) => {
      if (running !== mine) return;
      running = undefined;
      settle(key, result);
      sendNext();
    });
  }

  function settle(key: string, result: UploadResult): void {
    if (result.kind === 'done') {
      change(all.filter((one) => one.key !== key));
      onDone(result.file);
    } else set(key, stateAfter(result));
  }

  function halt(): void {
    const { stop } = running ?? {};
    running = undefined;
    stop?.abort();
  }

  return {
    uploads: () => all,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(files, room) {
      let left = room;
      const added = files.map((file): Upload => {
        const fault = faultOf(file) ?? (left > 0 ? undefined : 'tooMany');
        if (fault === undefined) left -= 1;
        return {
          key: newKey(),
          file,
          state: fault === undefined ? { kind: 'waiting' } : { kind: 'refused', fault },
        };
      });
      change([...all, ...added]);
      sendNext();
    },
    tryAgain(key) {
      set(key, { kind: 'waiting' });
      sendNext();
    },
    remove(key) {
      if (running?.key === key) halt();
      change(all.filter((one) => one.key !== key));
      sendNext();
    },
    start() {
      isStarted = true;
      sendNext();
    },
    stop() {
      isStarted = false;
      const key = running?.key;
      halt();
      if (key !== undefined) set(key, { kind: 'waiting' });
    },
  };
}

function stateAfter(result: Exclude<UploadResult, { kind: 'done' }>): UploadState {
  switch (result.kind) {
    case 'refused':
      return { kind: 'refused', fault: 'refused', detail: result.detail };
    case 'not-allowed':
      return { kind: 'refused', fault: 'not-allowed' };
    case 'stopped':
      return { kind: 'waiting' };
    default:
      return { kind: 'failed', fault: result.kind };
  }
}
