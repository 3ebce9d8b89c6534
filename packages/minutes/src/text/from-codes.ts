/** The text of UTF-16 codes, in pieces, since a call takes only so many. */
export function fromCodes(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 8192)
    parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
  return parts.join('');
}
