/**
 * A short name for a text: equal texts have equal fingerprints on every engine. 64-bit FNV-1a over UTF-16 units
 * (Fowler, Noll and Vo; offset basis and prime from their publication), as base 36.
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(36);
}
