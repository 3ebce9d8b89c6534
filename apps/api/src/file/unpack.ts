import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { crc32, createInflateRaw, inflateRaw } from 'node:zlib';
import { FileRefusal } from './file-refusal.ts';
import type { ZipEntry } from './zip-entries.ts';

const inflated = promisify(inflateRaw);

/** A part that is read whole may not be larger; the parts that name people are far smaller. */
const largestRead = 32 * 1024 * 1024;

/**
 * The content of one entry, never more than it says that it is.
 * @throws FileRefusal when it unpacks to something else than it says, or is too large to be read whole.
 */
export async function unpack({ packed, method, size, crc }: ZipEntry): Promise<Uint8Array> {
  if (size > largestRead) throw new FileRefusal('file-damaged');
  const content = method === 'stored' ? packed : await inflateAtMost(packed, size);
  if (content.byteLength !== size || crc32(content) !== crc) throw new FileRefusal('file-damaged');
  return content;
}

/**
 * Unpacks the entry to nowhere, a piece at a time, to see that it is whole and as large as it says. So an archive whose
 * list says one thing and whose contents another is never handed on.
 * @throws FileRefusal when it is not.
 */
export async function expectWhole({ packed, method, size, crc }: ZipEntry): Promise<void> {
  let sum = 0;
  let length = 0;
  const count = async (pieces: AsyncIterable<Uint8Array>) => {
    for await (const piece of pieces) {
      length += piece.byteLength;
      if (length > size) throw new FileRefusal('file-damaged');
      sum = crc32(piece, sum);
    }
  };
  if (method === 'stored') await count(oneByOne(packed));
  else await pipeline(oneByOne(packed), createInflateRaw(), count).catch(damaged);
  if (length !== size || sum !== crc) throw new FileRefusal('file-damaged');
}

async function* oneByOne(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function inflateAtMost(packed: Uint8Array, size: number): Promise<Uint8Array> {
  return inflated(packed, { maxOutputLength: size + 1 }).catch(damaged);
}

function damaged(cause: unknown): never {
  throw cause instanceof FileRefusal ? cause : new FileRefusal('file-damaged');
}
