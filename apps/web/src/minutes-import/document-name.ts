import { isPasted } from '@utveckling/domain/meeting/pasted';

/** What a document is called on the page: its file, or that it was pasted. */
export function documentName(file: string, { pastedName }: { pastedName: string }): string {
  return file === '' || isPasted(file) ? pastedName : file;
}
