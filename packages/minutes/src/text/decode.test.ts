import { describe, expect, it } from 'vitest';
import { decode, plainText } from './decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );
const åäö = [0xc3, 0x85, 0xc3, 0xa4, 0xc3, 0xb6];

describe('decode', () => {
  it('reads UTF-8 with and without a mark, also signs of four bytes', () => {
    expect(decode(bytes(åäö, ' ', [0xf0, 0x9f, 0x98, 0x80]))).toEqual({ text: 'Åäö 😀', encoding: 'utf-8' });
    expect(decode(bytes([0xef, 0xbb, 0xbf], åäö))).toEqual({ text: 'Åäö', encoding: 'utf-8' });
  });

  it('reads UTF-16 of both orders', () => {
    expect(decode(Uint8Array.from([0xff, 0xfe, 0xe5, 0, 0x21, 0]))).toEqual({
      text: 'å!',
      encoding: 'utf-16le',
    });
    expect(decode(Uint8Array.from([0xfe, 0xff, 0, 0xe5, 0, 0x21]))).toEqual({
      text: 'å!',
      encoding: 'utf-16be',
    });
  });

  it('takes what is no valid UTF-8 for Windows-1252', () => {
    expect(decode(Uint8Array.from([0xc5, 0x72, 0x20, 0x93, 0x94, 0x96]))).toEqual({
      text: 'År “”–',
      encoding: 'windows-1252',
    });
  });

  it('refuses bytes that are no text', () => {
    expect(decode(bytes('PK', [3, 4, 0, 0, 1, 2]))).toEqual({ refused: 'binary' });
    expect(decode(bytes('%PDF-1.7'))).toEqual({ refused: 'binary' });
    expect(decode(Uint8Array.from({ length: 300 }, (_, index) => index % 9))).toEqual({ refused: 'binary' });
  });

  it('composes letters and makes every line end "\\n"', () => {
    expect(plainText('\ufeffa\u030a\r\nb\rc')).toBe('å\nb\nc');
  });
});
