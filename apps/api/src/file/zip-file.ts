import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { joined, viewOf } from './bytes.ts';
import type { ZipEntry } from './zip-entries.ts';

const deflated = promisify(deflateRaw);

/** The entry with another content. */
export async function repacked(entry: ZipEntry, content: Uint8Array): Promise<ZipEntry> {
  const packed = entry.method === 'stored' ? content : new Uint8Array(await deflated(content));
  return { ...entry, packed, size: content.byteLength, crc: crc32(content) };
}

/** An archive of the entries in their order, without comments, extra fields and times. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const body = joined([localHeader(entry), entry.nameBytes, entry.packed]);
    bodies.push(body);
    list.push(centralHeader(entry, at), entry.nameBytes);
    at += body.byteLength;
  }
  const sizeOfList = list.reduce((sum, part) => sum + part.byteLength, 0);
  return joined([...bodies, ...list, endOfArchive(entries.length, sizeOfList, at)]);
}

/** The first of January 1980, which is as early as an archive can say. */
const noDay = 0x0021;
const version = 20;

function localHeader(entry: ZipEntry): Uint8Array {
  const header = new Uint8Array(30);
  viewOf(header).setUint32(0, 0x04034b50, true);
  describe(header, 4, entry);
  return header;
}

function centralHeader(entry: ZipEntry, at: number): Uint8Array {
  const header = new Uint8Array(46);
  const view = viewOf(header);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, version, true);
  describe(header, 6, entry);
  view.setUint32(42, at, true);
  return header;
}

/** The fields that both headers have. */
function describe(header: Uint8Array, from: number, entry: ZipEntry): void {
  const view = viewOf(header);
  view.setUint16(from, version, true);
  view.setUint16(from + 2, entry.isUtf8 ? 0x0800 : 0, true);
  view.setUint16(from + 4, entry.method === 'stored' ? 0 : 8, true);
  view.setUint16(from + 8, noDay, true);
  view.setUint32(from + 10, entry.crc, true);
  view.setUint32(from + 14, entry.packed.byteLength, true);
  view.setUint32(from + 18, entry.size, true);
  view.setUint16(from + 22, entry.nameBytes.byteLength, true);
}

function endOfArchive(count: number, size: number, at: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  return end;
}
