import { joined } from './bytes.ts';
import { FileRefusal } from './file-refusal.ts';

/** What is read of a request, and how long it said that it would be. */
export type Sent = { body: ReadableStream<Uint8Array> | null; declared?: number | undefined };

/**
 * Reads a body and lets go of it as soon as there is more than may come.
 * @throws FileRefusal when it is too large, or did not come whole.
 */
export async function readAtMost({ body, declared }: Sent, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (declared !== undefined && declared > most) throw new FileRefusal('file-too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > most) throw new FileRefusal('file-too-large');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof FileRefusal ? error : notWhole();
  }
  if (declared !== undefined && declared !== size) throw notWhole();
  return joined(chunks);
}

function notWhole(): FileRefusal {
  return new FileRefusal('file-damaged', {
    sv: 'Filen kom inte fram hel. Försök igen.',
    en: 'Not all of the file arrived. Try again.',
  });
}
