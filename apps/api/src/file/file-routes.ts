import { fileTypes, type SentFile } from '@utveckling/domain/file/file-types';
import { may } from '@utveckling/domain/people/permissions';
import type { Context } from 'hono';
import { Hono } from 'hono';
import * as z from 'zod';
import { namesTag } from '../http/etag.ts';
import { type ProblemFacts, problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { noIndex, securityHeaders } from '../http/security-headers.ts';
import type { Session, SessionOf } from '../sign-in/session.ts';
import { contentDisposition } from './content-disposition.ts';
import { FileRefusal } from './file-refusal.ts';
import type { StoredFile } from './file-rows.ts';
import type { Files } from './files.ts';

export type FileRoutesOptions = {
  files: Files;
  sessionOf: SessionOf;
  /** Whether the person may write anything that a file could belong to. */
  mayUpload: (session: Session) => boolean | Promise<boolean>;
  /** Whether the change that a file belongs to was taken back: then it is again only for who sent it. */
  isUndone?: (change: string) => boolean | Promise<boolean>;
  /** The address people use, when it is not the one that is asked. */
  publicUrl?: string;
};

/**
 * `POST /files`: the body is the file as it is, its name percent-encoded in `X-File-Name`, `Idempotency-Key` as for
 * every write. `GET /files/:id`: the stripped file, `/files/:id/info` what it is; until it is part of a change only for
 * who sent it.
 */
export function fileRoutes(options: FileRoutesOptions) {
  const { files, publicUrl } = options;
  return new Hono()
    .post('/files', sameOrigin(publicUrl), (c) => receive(c, options))
    .get('/files/:id/info', async (c) => {
      const file = await readableFile(c, options);
      return file === undefined ? problem('unknown-file') : infoAnswer(c, file, 200);
    })
    .get('/files/:id', async (c) => {
      const file = await readableFile(c, options);
      const bytes = file && (await files.read(file));
      return file === undefined || bytes === undefined ? problem('unknown-file') : fileAnswer(c, file, bytes);
    });
}

async function receive(c: Context, { files, sessionOf, mayUpload }: FileRoutesOptions): Promise<Response> {
  const session = await sessionOf(c.req.raw);
  if (session === undefined) return problem('not-signed-in');
  if (!(await mayUpload(session))) return problem('not-allowed');
  const key = keySchema.safeParse(c.req.header('idempotency-key'));
  if (!key.success) return problem('no-key');
  const name = decodedName(c.req.header('x-file-name'));
  if (name === undefined) return problem('bad-parameter', { parameter: 'X-File-Name', detail: badName });
  const sent = { body: c.req.raw.body, declared: declaredLength(c) };
  try {
    const file = await files.put({ sent, name, account: session.account, key: key.data });
    return infoAnswer(c, file, 201);
  } catch (error) {
    if (error instanceof FileRefusal) return problem(error.code, factsOf(error));
    throw error;
  }
}

const keySchema = z.string().regex(/^[\w-]{8,80}$/);
const badName = {
  sv: 'X-File-Name ska vara filens namn, procentkodat som i en adress.',
  en: 'X-File-Name must be the name of the file, percent-encoded as in an address.',
};

function factsOf({ detail }: FileRefusal): ProblemFacts {
  return detail === undefined ? {} : { detail };
}

function decodedName(header = ''): string | undefined {
  try {
    return decodeURIComponent(header);
  } catch {
    return undefined;
  }
}

function declaredLength(c: Context): number | undefined {
  const header = c.req.header('content-length');
  return header === undefined ? undefined : Number(header);
}

/** The file asked for, where it is there and for the reader to see. */
async function readableFile(
  c: Context,
  { files, sessionOf, isUndone = () => false }: FileRoutesOptions,
): Promise<StoredFile | undefined> {
  const id = c.req.param('id') ?? '';
  const file = /^[\w-]{1,80}$/.test(id) ? await files.get(id) : undefined;
  if (file === undefined) return undefined;
  if (file.change !== undefined && !(await isUndone(file.change))) return file;
  const session = await sessionOf(c.req.raw);
  const actor = { account: session?.account, grants: [] };
  return may(actor, 'file.see-unsaved', { account: file.uploadedBy }) ? file : undefined;
}

function infoAnswer(c: Context, { id, name, type, size }: StoredFile, status: 200 | 201): Response {
  const info: SentFile = { id, name, type: fileTypes[type].media, size };
  return c.json(info, status, { ...securityHeaders, ...noIndex, 'Cache-Control': 'no-store' });
}

/** Nothing in a file is run, guessed at or shown inside another page; all but pictures are saved, not opened. */
function fileAnswer(c: Context, file: StoredFile, bytes: Uint8Array<ArrayBuffer>): Response {
  const etag = `"${file.sha256}"`;
  const { media } = fileTypes[file.type];
  const isImage = media.startsWith('image/');
  const headers = {
    ...securityHeaders,
    ...noIndex,
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Asked for each time: what is erased is gone at once.
    'Cache-Control': file.change === undefined ? 'private, no-store' : 'no-cache',
    ETag: etag,
  };
  const condition = c.req.header('if-none-match');
  if (condition !== undefined && namesTag(condition, etag))
    return new Response(null, { status: 304, headers });
  const ofContent = {
    'Content-Type': media,
    'Content-Length': String(bytes.byteLength),
    'Content-Disposition': contentDisposition(isImage ? 'inline' : 'attachment', file.name),
  };
  return new Response(bytes, { headers: { ...headers, ...ofContent } });
}
