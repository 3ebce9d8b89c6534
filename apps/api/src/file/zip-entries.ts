import { partOf, viewOf } from './bytes.ts';
import { FileRefusal } from './file-refusal.ts';

/** One file of an archive, still packed. */
export type ZipEntry = {
  name: string;
  /** The name as it stands in the archive. */
  nameBytes: Uint8Array;
  isUtf8: boolean;
  method: ZipMethod;
  crc: number;
  packed: Uint8Array;
  /** How large it says that it is unpacked. */
  size: number;
};
export type ZipMethod = 'stored' | 'deflated';

/** More than any document has; each costs time. */
const mostEntries = 10_000;
/** What a document of 10 MB may hold unpacked. */
export const largestUnpacked = 200 * 1024 * 1024;

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 };

/**
 * What the archive's own list of contents names, in its order. Nothing is unpacked.
 * @throws FileRefusal when it is encrypted, damaged, or says that it unpacks to more than a document would.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOfArchive(bytes);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new FileRefusal('file-damaged');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const { entry, next } = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  const isTwice = new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length;
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length === 0 || isTwice || size > largestUnpacked) throw new FileRefusal('file-damaged');
  return entries;
}

/** The last 22 bytes, before a comment of at most 65 535. */
function endOfArchive(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  for (let at = bytes.byteLength - 22; at >= 0 && at >= bytes.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new FileRefusal('file-damaged');
}

function entryAt(bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== signatures.central) throw new FileRefusal('file-damaged');
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw new FileRefusal('file-locked');
  const lengthOfName = view.getUint16(at + 28, true);
  const nameBytes = partOf(bytes, at + 46, at + 46 + lengthOfName);
  const entry = {
    name: safeName(nameBytes),
    nameBytes,
    isUtf8: (flags & 0x0800) !== 0,
    method: methodOf(view.getUint16(at + 10, true)),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: packedAt(bytes, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
  };
  return {
    entry,
    next: at + 46 + lengthOfName + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/** The bytes after the entry's own header, whose name and extra field may be longer than the list says. */
function packedAt(bytes: Uint8Array, at: number, size: number): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== signatures.local) throw new FileRefusal('file-damaged');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return partOf(bytes, from, from + size);
}

function methodOf(code: number): ZipMethod {
  if (code === 0) return 'stored';
  if (code === 8) return 'deflated';
  throw new FileRefusal('file-damaged');
}

/** Whoever unpacks the document must not be led out of its folder. */
function safeName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  const isTrick = /[\\\0]|^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(name);
  if (name === '' || isTrick) throw new FileRefusal('file-damaged');
  return name;
}
