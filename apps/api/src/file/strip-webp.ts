import { bytesOfLetters, joined, lettersOf, partOf, viewOf } from './bytes.ts';
import { FileRefusal } from './file-refusal.ts';
import { type Orientation, orientationIn, tiffWith } from './orientation.ts';

const pictures = ['VP8 ', 'VP8L', 'ANMF'];
const keptChunks = new Set(['VP8X', 'ICCP', 'ANIM', 'ALPH', ...pictures]);
const flags = { exif: 0x08, xmp: 0x04 };

/**
 * A WebP without EXIF, XMP, chunks that nobody knows and what lies after its end.
 * @throws FileRefusal or RangeError when it is damaged.
 */
export function stripWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks = chunksIn(partOf(bytes, 12, 8 + viewOf(bytes).getUint32(4, true)));
  if (!chunks.some(({ name }) => pictures.includes(name))) throw new FileRefusal('file-damaged');
  const exif = chunks.find(({ name }) => name === 'EXIF');
  const orientation = exif === undefined ? 1 : orientationIn(withoutName(exif.body));
  const kept = chunks.filter(({ name }) => keptChunks.has(name)).map((one) => cleaned(one, orientation));
  // Only the extended form has a place for EXIF.
  const isTurned = orientation !== 1 && chunks[0]?.name === 'VP8X';
  const parts = isTurned ? [...kept, chunk('EXIF', tiffWith(orientation))] : kept;
  return chunk('RIFF', joined([bytesOfLetters('WEBP'), ...parts]));
}

type Chunk = { name: string; body: Uint8Array };

/** Each chunk's length is even on disk, odd or even as it says itself. */
function chunksIn(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    const size = viewOf(bytes).getUint32(at + 4, true);
    chunks.push({ name: lettersOf(bytes, at, at + 4), body: partOf(bytes, at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  return chunks;
}

function cleaned({ name, body }: Chunk, orientation: Orientation): Uint8Array {
  if (name === 'VP8X') return chunk(name, withFlags(body, orientation));
  if (name !== 'ANMF') return chunk(name, body);
  // A frame is its place and time, then chunks of its own.
  const frame = chunksIn(body.subarray(16)).filter((one) => keptChunks.has(one.name));
  return chunk(name, joined([partOf(body, 0, 16), ...frame.map((one) => chunk(one.name, one.body))]));
}

function withFlags(body: Uint8Array, orientation: Orientation): Uint8Array {
  const header = partOf(body, 0, 10).slice();
  const others = viewOf(header).getUint8(0) & ~(flags.exif | flags.xmp);
  header.set([orientation === 1 ? others : others | flags.exif]);
  return header;
}

/** Some writers put JPEG's name for EXIF before it here too. */
function withoutName(body: Uint8Array): Uint8Array {
  return body.byteLength > 6 && lettersOf(body, 0, 6) === 'Exif\0\0' ? body.subarray(6) : body;
}

function chunk(name: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = joined([bytesOfLetters(name), new Uint8Array(4), body, new Uint8Array(body.byteLength % 2)]);
  viewOf(whole).setUint32(4, body.byteLength, true);
  return whole;
}
