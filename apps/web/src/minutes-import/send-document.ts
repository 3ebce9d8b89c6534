import { type ImportView, importSchema } from '@utveckling/minutes/accept/import-view';
import { ApiProblem } from '../app/api-problem.ts';
import { newKey } from '../write/new-key.ts';
import { parseJson } from '../write/read-json.ts';

/** Ten megabytes take half as long on a slow phone. */
const patience = 10 * 60_000;
const longestName = 255;

/**
 * Sends a document and gives what was read in it. `fetch` would not tell how far it has come.
 * @throws ApiProblem with the server's words when it cannot be read; another error when there is no network.
 */
export function sendDocument(file: File, onProgress: (share: number) => void): Promise<ImportView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/imports');
    request.timeout = patience;
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', newKey());
    // Half a character, as a cut may leave it, has no code.
    const name = file.name.slice(0, longestName).replaceAll(/\p{Cs}/gu, '');
    request.setRequestHeader('X-File-Name', encodeURIComponent(name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const answer = parseJson(request.responseText);
      const read = importSchema.safeParse(answer);
      if (request.status === 200 && read.success) resolve(read.data);
      else reject(ApiProblem.of(request.status, answer));
    };
    request.onerror = () => reject(new Error('The document did not reach the server.'));
    request.ontimeout = request.onerror;
    request.send(file);
  });
}
