import { fromCodes } from './from-codes.ts';

/** The text of valid UTF-8, or undefined: overlong forms, halves of pairs and broken ends are not valid. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const codes = new Uint16Array(bytes.length);
  let length = 0;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : -1;
    if (more < 0 || first > 0xf4) return undefined;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let step = 1; step <= more; step += 1) {
      const next = bytes[at + step];
      if (next === undefined || (next & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (next & 0x3f);
    }
    if (code < (least[more] ?? 0) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    if (code > 0xffff) {
      codes[length] = 0xd800 + ((code - 0x10000) >> 10);
      codes[length + 1] = 0xdc00 + ((code - 0x10000) & 0x3ff);
      length += 2;
    } else {
      codes[length] = code;
      length += 1;
    }
    at += more + 1;
  }
  return fromCodes(codes.subarray(0, length));
}

const least = [0, 0x80, 0x800, 0x10000];
