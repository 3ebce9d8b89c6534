import { joined, lettersOf, partOf, viewOf } from './bytes.ts';
import { FileRefusal } from './file-refusal.ts';

const marks = { extension: 0x21, picture: 0x2c, end: 0x3b };
const extensions = { control: 0xf9, text: 0x01, application: 0xff };
/** Of the applications' own blocks those that say how often it moves and how its colours look. */
const keptApplications = ['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'];

/**
 * A GIF without comments, XMP, unknown blocks and what lies after its end.
 * @throws FileRefusal or RangeError when it is damaged.
 */
export function stripGif(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  let at = 13 + sizeOfColours(view.getUint8(10));
  const kept: Uint8Array[] = [partOf(bytes, 0, at)];
  let pictures = 0;
  for (let mark = view.getUint8(at); mark !== marks.end; mark = view.getUint8(at)) {
    const end = mark === marks.picture ? endOfPicture(bytes, at) : endOfExtension(bytes, at, mark);
    if (mark === marks.picture) pictures += 1;
    if (mark === marks.picture || isKept(bytes, at)) kept.push(partOf(bytes, at, end));
    at = end;
  }
  if (pictures === 0) throw new FileRefusal('file-damaged');
  return joined([...kept, Uint8Array.of(marks.end)]);
}

/** The table of colours that the flags announce. */
function sizeOfColours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}

function endOfPicture(bytes: Uint8Array, at: number): number {
  return endOfBlocks(bytes, at + 11 + sizeOfColours(viewOf(bytes).getUint8(at + 9)));
}

function endOfExtension(bytes: Uint8Array, at: number, mark: number): number {
  if (mark !== marks.extension) throw new FileRefusal('file-damaged');
  return endOfBlocks(bytes, at + 2);
}

/** Blocks of at most 255 bytes follow on each other; an empty one is the last. */
function endOfBlocks(bytes: Uint8Array, from: number): number {
  const view = viewOf(bytes);
  let at = from;
  while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
  return at + 1;
}

function isKept(bytes: Uint8Array, at: number): boolean {
  const kind = viewOf(bytes).getUint8(at + 1);
  if (kind === extensions.control || kind === extensions.text) return true;
  if (kind !== extensions.application || viewOf(bytes).getUint8(at + 2) !== 11) return false;
  return keptApplications.includes(lettersOf(bytes, at + 3, at + 14));
}
