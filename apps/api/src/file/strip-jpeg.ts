import { bytesOfLetters, joined, lettersOf, partOf, viewOf } from './bytes.ts';
import { FileRefusal } from './file-refusal.ts';
import { type Orientation, orientationIn, tiffWith } from './orientation.ts';

/**
 * A JPEG without EXIF, XMP, IPTC, comments, thumbnails and what lies after its end; the picture itself, its colour
 * profile and how it is turned stay to the bit.
 * @throws FileRefusal or RangeError when it is damaged.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [];
  let orientation: Orientation = 1;
  let scans = 0;
  let at = 2;
  for (;;) {
    const { marker, start } = markerAt(bytes, at);
    if (marker === marks.end) break;
    const end = start + viewOf(bytes).getUint16(start);
    const body = partOf(bytes, start + 2, end);
    if (isExif(marker, body) && orientation === 1) orientation = orientationIn(body.subarray(6));
    const isScan = marker === marks.scan;
    const stop = isScan ? endOfScan(bytes, end) : end;
    if (isScan) scans += 1;
    if (isKept(marker, body))
      kept.push(Uint8Array.of(0xff, marker), withoutThumbnail(bytes, marker, start, stop));
    at = stop;
  }
  if (scans === 0) throw new FileRefusal('file-damaged');
  return joined([
    Uint8Array.of(0xff, marks.begin),
    ...turned(kept, orientation),
    Uint8Array.of(0xff, marks.end),
  ]);
}

const marks = {
  begin: 0xd8,
  end: 0xd9,
  scan: 0xda,
  jfif: 0xe0,
  exif: 0xe1,
  icc: 0xe2,
  adobe: 0xee,
  comment: 0xfe,
};
const exifName = 'Exif\0\0';

/** The marker at or after fill bytes, and where its length stands. */
function markerAt(bytes: Uint8Array, at: number): { marker: number; start: number } {
  if (viewOf(bytes).getUint8(at) !== 0xff) throw new FileRefusal('file-damaged');
  let next = at + 1;
  while (viewOf(bytes).getUint8(next) === 0xff) next += 1;
  return { marker: viewOf(bytes).getUint8(next), start: next + 1 };
}

/** Where the coded picture ends: at the next marker that is neither a restart nor an escaped 0xff. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = viewOf(bytes).getUint8(at + 1);
    const isPicture = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isPicture) return at;
  }
  throw new FileRefusal('file-damaged');
}

function isExif(marker: number, body: Uint8Array): boolean {
  return marker === marks.exif && startsWith(body, exifName);
}

/** Of the application's own segments only those that change how the colours look, and JFIF's plain one. */
function isKept(marker: number, body: Uint8Array): boolean {
  if (marker === marks.comment) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return (
    (marker === marks.jfif && startsWith(body, 'JFIF\0')) ||
    (marker === marks.icc && startsWith(body, 'ICC_PROFILE\0')) ||
    (marker === marks.adobe && startsWith(body, 'Adobe'))
  );
}

/** JFIF's segment may hold a small picture of what was there before somebody cut the large one. */
function withoutThumbnail(bytes: Uint8Array, marker: number, start: number, stop: number): Uint8Array {
  if (marker !== marks.jfif) return partOf(bytes, start, stop);
  const segment = partOf(bytes, start, start + 16).slice();
  segment.set([0, 16]);
  segment.set([0, 0], 14);
  return segment;
}

/** JFIF's segment comes first where there is one, then EXIF's. */
function turned(kept: readonly Uint8Array[], orientation: Orientation): readonly Uint8Array[] {
  if (orientation === 1) return kept;
  const body = joined([bytesOfLetters(exifName), tiffWith(orientation)]);
  const exif = [Uint8Array.of(0xff, marks.exif, 0, body.byteLength + 2), body];
  const first = kept[0]?.[1] === marks.jfif ? 2 : 0;
  return [...kept.slice(0, first), ...exif, ...kept.slice(first)];
}

function startsWith(body: Uint8Array, name: string): boolean {
  return body.byteLength >= name.length && lettersOf(body, 0, name.length) === name;
}
