import { largestFile } from '@utveckling/domain/file/file-types';
import { isStorable, notStorable } from '@utveckling/domain/storable';
import { plainText } from '@utveckling/minutes/text/decode';
import * as z from 'zod';
import { readAtMost } from '../file/read-at-most.ts';
import { jsonBody } from '../http/json-body.ts';
import { problem } from '../http/problem.ts';
import { importName } from './import-name.ts';

/** What came to be read: a file, or words that were pasted. */
export type Received = { file: string; bytes: Uint8Array | undefined; text: string | undefined };

const pasted = z.strictObject({
  text: z
    .string()
    .max(1_000_000)
    .refine((words) => isStorable(words.replaceAll('\f', ' ')), notStorable),
  name: z.string().max(300).default(''),
});
/** Every character may take four bytes, or six where JSON escapes it. */
const mostBytes = 6_100_000;

/**
 * What a request brings: JSON with a text, or the file as it is, its name percent-encoded in `X-File-Name`.
 * @throws FileRefusal when a file is too large, or did not come whole.
 */
export async function received(request: Request): Promise<Received | { refused: Response }> {
  if (/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    const body = await jsonBody(request, pasted, mostBytes);
    if ('refused' in body) return body;
    const { text, name } = body.data;
    if (!/[\p{L}\p{N}]/u.test(text)) return { refused: problem('document-empty') };
    return { file: importName(name), bytes: undefined, text: plainText(text) };
  }
  const header = request.headers.get('x-file-name');
  // No form on another page can send that header.
  if (header === null) return { refused: problem('not-json') };
  const name = decoded(header);
  if (name === undefined)
    return { refused: problem('bad-parameter', { parameter: 'X-File-Name', detail: badName }) };
  const length = request.headers.get('content-length');
  const sent = { body: request.body, declared: length === null ? undefined : Number(length) };
  return { file: importName(name, 'Protokoll'), bytes: await readAtMost(sent, largestFile), text: undefined };
}

const badName = {
  sv: 'X-File-Name ska vara filens namn, procentkodat som i en adress.',
  en: 'X-File-Name must be the name of the file, percent-encoded as in an address.',
};

function decoded(header: string): string | undefined {
  try {
    return decodeURIComponent(header);
  } catch {
    return undefined;
  }
}
