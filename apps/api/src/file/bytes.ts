/** Reads numbers out of bytes. Reading past the end throws RangeError: the file is cut short. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * The bytes of a part; unlike `subarray` it does not answer with less than was asked for.
 * @throws RangeError when the part is not there.
 */
export function partOf(bytes: Uint8Array, from: number, to: number): Uint8Array {
  if (from < 0 || to < from || to > bytes.byteLength) throw new RangeError('the bytes end before the part');
  return bytes.subarray(from, to);
}

/** The parts after one another, in bytes of their own. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** The bytes as characters of one byte each (Latin-1), to compare with the names that formats use. */
export function lettersOf(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...partOf(bytes, from, to));
}

/** The other way round. */
export function bytesOfLetters(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
