import { bytesOfLetters, lettersOf, viewOf } from './bytes.ts';

/** How a camera was held: 1 upright, 2–8 turned or mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const tagOfOrientation = 0x0112;
const typeShort = 3;

/** Reads the orientation out of the TIFF that EXIF is; upright when it says nothing that can be read. */
export function orientationIn(tiff: Uint8Array): Orientation {
  try {
    const order = lettersOf(tiff, 0, 2);
    if (order !== 'II' && order !== 'MM') return 1;
    const isLittle = order === 'II';
    const view = viewOf(tiff);
    const directory = view.getUint32(4, isLittle);
    const count = view.getUint16(directory, isLittle);
    for (let index = 0; index < count; index++) {
      const entry = directory + 2 + 12 * index;
      if (view.getUint16(entry, isLittle) === tagOfOrientation)
        return orientationOf(view.getUint16(entry + 8, isLittle));
    }
    return 1;
  } catch (error) {
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

/** A TIFF that says the orientation and nothing else. */
export function tiffWith(orientation: Orientation): Uint8Array {
  const tiff = new Uint8Array(26);
  tiff.set(bytesOfLetters('MM\0*'));
  const view = viewOf(tiff);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, tagOfOrientation);
  view.setUint16(12, typeShort);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}

function orientationOf(value: number): Orientation {
  const known: readonly Orientation[] = [2, 3, 4, 5, 6, 7, 8];
  return known.find((one) => one === value) ?? 1;
}
