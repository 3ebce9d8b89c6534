import { registerOf } from '@utveckling/minutes/accept/register-of';
import { FileRefusal } from '../file/file-refusal.ts';
import { uploadPlaces } from '../file/upload-places.ts';
import { problem } from '../http/problem.ts';
import type { ReadModel } from '../read-model.ts';
import { DocumentRefusal } from './document-refusal.ts';
import type { StoredImport } from './import-row.ts';
import type { Imports } from './imports.ts';
import type { DocumentReader } from './read-document.ts';
import { received } from './received.ts';

type Options = { imports: Imports; read: DocumentReader; model: ReadModel };
type Sender = { account: string; key: string };

/**
 * Takes what is sent, reads it and keeps it under its key; a document that cannot be read is answered with why, and
 * nothing of it is kept. Sent again under the key, it is answered by the first one.
 */
export function importReceiver({ imports, read, model }: Options) {
  const inPlace = uploadPlaces();
  return async (
    request: Request,
    { account, key }: Sender,
    answer: (row: StoredImport) => Promise<Response>,
  ): Promise<Response> => {
    const known = await imports.byKey(account, key);
    if (known !== undefined) return answer(known);
    try {
      return await inPlace(account, async () => {
        const came = await received(request);
        if ('refused' in came) return came.refused;
        const { file, bytes, text } = came;
        await model.catchUp();
        const document = await read({
          bytes: bytes ?? new Uint8Array(),
          ...(text === undefined ? {} : { text }),
          register: registerOf(model.archive),
          fileName: bytes === undefined ? '' : file,
        });
        const row = await imports.add({ account, key, file, bytes, read: document });
        return row === undefined ? problem('too-many-imports') : await answer(row);
      });
    } catch (error) {
      if (!(error instanceof DocumentRefusal || error instanceof FileRefusal)) throw error;
      return problem(error.code, error.detail === undefined ? {} : { detail: error.detail });
    }
  };
}
