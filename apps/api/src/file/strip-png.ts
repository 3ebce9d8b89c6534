import { crc32 } from 'node:zlib';
import { bytesOfLetters, joined, lettersOf, partOf, viewOf } from './bytes.ts';
import { FileRefusal } from './file-refusal.ts';
import { orientationIn, tiffWith } from './orientation.ts';

/** What the picture needs and what says how its colours and its movement look; the rest is about the maker. */
const keptChunks = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(
    ' ',
  ),
);

/**
 * A PNG without texts, EXIF, times, chunks that nobody knows and what lies after its end.
 * @throws FileRefusal or RangeError when it is damaged.
 */
export function stripPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [];
  let pictures = 0;
  let at = 8;
  for (let name = ''; name !== 'IEND'; ) {
    const size = viewOf(bytes).getUint32(at);
    const whole = partOf(bytes, at, at + size + 12);
    name = lettersOf(whole, 4, 8);
    if ((kept.length === 0) !== (name === 'IHDR')) throw new FileRefusal('file-damaged');
    // Where it stood: browsers turn a picture by what comes before it only.
    if (name === 'eXIf') kept.push(...turning(whole.subarray(8, -4)));
    if (name === 'IDAT') pictures += 1;
    if (keptChunks.has(name)) kept.push(checked(whole));
    at += size + 12;
  }
  if (pictures === 0) throw new FileRefusal('file-damaged');
  return joined([partOf(bytes, 0, 8), ...kept]);
}

function turning(tiff: Uint8Array): Uint8Array[] {
  const orientation = orientationIn(tiff);
  return orientation === 1 ? [] : [chunk('eXIf', tiffWith(orientation))];
}

function checked(whole: Uint8Array): Uint8Array {
  const sum = viewOf(whole).getUint32(whole.byteLength - 4);
  if (crc32(whole.subarray(4, -4)) !== sum) throw new FileRefusal('file-damaged');
  return whole;
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const whole = joined([new Uint8Array(4), bytesOfLetters(name), body, new Uint8Array(4)]);
  const view = viewOf(whole);
  view.setUint32(0, body.byteLength);
  view.setUint32(whole.byteLength - 4, crc32(whole.subarray(4, -4)));
  return whole;
}
