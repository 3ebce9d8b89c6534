import { decodeUtf8 } from './decode-utf8.ts';
import { decodeUtf16 } from './decode-utf16.ts';
import { decodeWindows1252 } from './decode-windows-1252.ts';
import { untangleColumns } from './untangle-columns.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
/** The text of a file, or why there is none. */
export type Decoded = { text: string; encoding: Encoding } | { refused: 'binary' };

/**
 * The text that a file's bytes are. UTF-16 and UTF-8 are told by their marks, UTF-8 also by being valid; what is
 * neither is Windows-1252, the old Swedish way. Bytes that are no text are refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  const read = readBytes(bytes);
  return read === undefined || isBinary(read.text)
    ? { refused: 'binary' }
    : { ...read, text: plainText(read.text) };
}

/**
 * A text as it is stored, and as every range points into it: composed letters (NFC), line ends "\n", no byte order
 * mark, two columns one after the other. The file itself is kept beside it with its hash, so nothing is lost by this. Also
 * for pasted text.
 */
export function plainText(words: string): string {
  return untangleColumns(
    words
      .replace(/^\ufeff/, '')
      .replaceAll(/\r\n?/g, '\n')
      .normalize('NFC'),
  );
}

function readBytes(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decodeUtf16(bytes, 2, 'little'), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decodeUtf16(bytes, 2, 'big'), encoding: 'utf-16be' };
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return bytes.includes(0) ? undefined : { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

/** Text has no NUL and hardly any other control signs than tab, line ends and form feed. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const start = text.slice(0, 20_000);
  let controls = 0;
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at);
    if (
      (code < 32 && ![9, 10, 11, 12, 13, 7].includes(code)) ||
      (code >= 127 && code < 160 && code !== 133) ||
      code === 0xfffd
    )
      controls += 1;
  }
  return controls > Math.max(2, start.length * 0.02) || otherFiles.some((mark) => start.startsWith(mark));
}

/** How files begin that are no plain text though most of their bytes are letters. */
const otherFiles = ['%PDF-', 'PK\u0003\u0004', '{\\rtf', '%!PS'];
