import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { acceptedEncoding, type Encoding, encodings } from './accepted-encoding.ts';
import { digestOf, etagOf, namesTag } from './etag.ts';
import { securityHeaders } from './security-headers.ts';

/** A content ready to be sent, compressed once for each encoding when it is first asked for. */
export type Representation = {
  /** The answer to this request: the content, or 304 when the client has it already. */
  answer(c: Context): Response | Promise<Response>;
};

export type Content = {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  /** 200 by default. */
  status?: number;
  /** `no-cache` by default: kept, but asked for each time, so that nothing old is shown. */
  cacheControl?: string;
  headers?: Record<string, string>;
  /** The content already compressed, when somebody did so before. */
  compressed?: Partial<Record<'br' | 'gzip', Uint8Array<ArrayBuffer>>>;
};

/** A file or page in all its encodings; what compresses badly is sent as it is. */
export function representationOf(content: Content): Representation {
  const digest = digestOf(content.bytes);
  const made = new Map<Encoding, Encoded>();
  const makings = new Map<Encoding, Promise<Encoded>>();
  const identity = encoded(content, digest, 'identity', content.bytes);
  const isCompressible = compressible.test(content.type) && content.bytes.byteLength > 500;
  made.set('identity', identity);
  for (const encoding of encodings) {
    const bytes = content.compressed?.[encoding];
    if (bytes !== undefined) made.set(encoding, encoded(content, digest, encoding, bytes));
  }

  async function make(encoding: 'br' | 'gzip'): Promise<Encoded> {
    const one = encoded(content, digest, encoding, await compress(content.bytes, encoding));
    made.set(encoding, one);
    return one;
  }

  return {
    answer(c) {
      const wanted = isCompressible
        ? acceptedEncoding(c.req.raw.headers.get('accept-encoding') ?? '')
        : 'identity';
      const ready = made.get(wanted);
      if (ready !== undefined) return send(c, ready);
      if (wanted === 'identity') return send(c, identity);
      const making = makings.get(wanted) ?? make(wanted);
      makings.set(wanted, making);
      return making.then((one) => send(c, one));
    },
  };
}

/** A value as JSON; see Content for the rest. */
export function jsonRepresentation(value: unknown, headers: Record<string, string> = {}): Representation {
  return representationOf({ bytes: bytesOf(JSON.stringify(value)), type: 'application/json', headers });
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

type Encoded = { bytes: Uint8Array<ArrayBuffer>; etag: string; full: ResponseInit; unchanged: ResponseInit };

function encoded(
  content: Content,
  digest: string,
  encoding: Encoding,
  bytes: Uint8Array<ArrayBuffer>,
): Encoded {
  const etag = etagOf(digest, encoding);
  const headers = {
    ...securityHeaders,
    'Cache-Control': content.cacheControl ?? 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
    ...content.headers,
  };
  const ofContent = {
    'Content-Type': content.type,
    'Content-Length': String(bytes.byteLength),
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  };
  return {
    bytes,
    etag,
    full: { status: content.status ?? 200, headers: { ...headers, ...ofContent } },
    unchanged: { status: 304, headers },
  };
}

function send(c: Context, { bytes, etag, full, unchanged }: Encoded): Response {
  const condition = c.req.raw.headers.get('if-none-match');
  if (condition !== null && full.status === 200 && namesTag(condition, etag))
    return new Response(null, unchanged);
  return new Response(bytes, full);
}

const compressible = /^(text\/|image\/svg|application\/(.*\+)?(json|xml|javascript|manifest\+json))/;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Brotli's two highest levels take ten times as long for some per cent less. */
function compress(bytes: Uint8Array<ArrayBuffer>, encoding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return gzipped(bytes, { level: 9 });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return brotli(bytes, { params });
}
