import { fromCodes } from './from-codes.ts';

/** The text of UTF-16; a last byte without its other half is left out. */
export function decodeUtf16(bytes: Uint8Array, from: number, order: 'little' | 'big'): string {
  const codes = new Uint16Array(Math.max(0, (bytes.length - from) >> 1));
  const [low, high] = order === 'little' ? [0, 1] : [1, 0];
  for (let index = 0; index < codes.length; index += 1) {
    const at = from + index * 2;
    codes[index] = ((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0);
  }
  return fromCodes(codes);
}
