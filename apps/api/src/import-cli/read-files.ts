import { largestFile } from '@utveckling/domain/file/file-types';
import type { Register } from '@utveckling/minutes/register';
import { problems } from '../http/problem.ts';
import { DocumentRefusal } from '../import/document-refusal.ts';
import { importName } from '../import/import-name.ts';
import type { DocumentReader } from '../import/read-document.ts';
import type { ReadDocument } from '../import/worker-task.ts';

export type ReadFile = { path: string; file: string; bytes: Uint8Array; document: ReadDocument };
export type UnreadFile = { path: string; file: string; problem: { code: string; detail: string } };

type Reading = {
  reader: DocumentReader;
  register: Register;
  sizeOf: (path: string) => Promise<number>;
  read: (path: string) => Promise<Uint8Array>;
};

/**
 * Reads the files: those that can be read in the order of their meetings, the ones without a day last, and beside them
 * those that cannot, with why.
 */
export async function readFiles(
  paths: readonly string[],
  { reader, register, sizeOf, read }: Reading,
): Promise<{ files: ReadFile[]; unread: UnreadFile[] }> {
  const files: ReadFile[] = [];
  const unread: UnreadFile[] = [];
  for (const path of paths) {
    const file = importName(path, 'Protokoll');
    try {
      if ((await sizeOf(path)) > largestFile) throw new DocumentRefusal('file-too-large');
      const bytes = await read(path);
      files.push({ path, file, bytes, document: await reader({ bytes, register, fileName: file }) });
    } catch (error) {
      unread.push({ path, file, problem: problemOf(error) });
    }
  }
  return { files: files.sort(byDay), unread };
}

function byDay(a: ReadFile, b: ReadFile): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function keyOf({ file, document: { proposal, text } }: ReadFile): string {
  return `${proposal.head.date?.from ?? '9999'} ${file} ${text.length}`;
}

function problemOf(error: unknown): UnreadFile['problem'] {
  if (error instanceof DocumentRefusal)
    return { code: error.code, detail: error.detail?.sv ?? problems[error.code].detail };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return { code: 'no-file', detail: 'Filen finns inte.' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'no-access', detail: 'Filen får inte läsas.' };
  if (code === 'EISDIR') return { code: 'no-file', detail: 'Det är en mapp. Skriv vilka filer i den.' };
  throw error;
}
