import type { SentFile } from '@utveckling/domain/file/file-types';
import { problemWords } from '../app/problem-words.ts';
import { parseJson } from '../write/read-json.ts';
import { readSentFile } from './read-sent-file.ts';

/** What came of sending a file. Whatever is not `refused` or `not-allowed` may go better another time. */
export type UploadResult =
  | { kind: 'done'; file: SentFile }
  | { kind: 'refused'; detail: string }
  | { kind: 'not-signed-in' | 'not-allowed' | 'busy' | 'offline' | 'stopped' };

export type UploadOrder = {
  /** Sent again under its key, a file is there once. */
  key: string;
  /** From 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
};

/** Ten megabytes take half as long on a slow phone. */
const patience = 10 * 60_000;
const longestName = 255;

/** Sends a file and gives what came of it; it never throws. `fetch` would not tell how far it has come. */
export function uploadFile(
  file: File,
  { key, onProgress, signal }: UploadOrder,
  origin = '',
): Promise<UploadResult> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ kind: 'stopped' });
    const request = new XMLHttpRequest();
    request.open('POST', `${origin}/api/files`);
    request.timeout = patience;
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('X-File-Name', encodedName(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve(readResult(request.status, request.responseText));
    request.onerror = () => resolve({ kind: 'offline' });
    request.ontimeout = request.onerror;
    request.onabort = () => resolve({ kind: 'stopped' });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

/** Half a character, as a cut may leave it, has no code. */
function encodedName(name: string): string {
  return encodeURIComponent(name.slice(0, longestName).replaceAll(/\p{Cs}/gu, ''));
}

function readResult(status: number, answer: string): UploadResult {
  if (status >= 200 && status < 300) {
    const file = readSentFile(answer);
    return file === undefined ? { kind: 'offline' } : { kind: 'done', file };
  }
  if (status === 401) return { kind: 'not-signed-in' };
  if (status === 403) return { kind: 'not-allowed' };
  if (status === 429 || status >= 500) return { kind: 'busy' };
  return { kind: 'refused', detail: problemWords(parseJson(answer)) };
}
