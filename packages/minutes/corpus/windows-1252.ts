/** What the bytes 80–9F are in Windows-1252; the five that are nothing stay what they are in Latin 1. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes as Windows-1252. Written out, since Node 20's TextDecoder reads 80–9F as control characters. */
export function windows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? high.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
}
