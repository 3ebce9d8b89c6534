import type { InBothLanguages } from '@utveckling/domain/in-both-languages';

/** Why a file is not taken, as codes of `http/problem.ts`. */
export type FileRefusalCode =
  | 'file-type'
  | 'file-damaged'
  | 'file-locked'
  | 'file-too-large'
  | 'too-many-files'
  | 'too-many-requests';

/** A file that is not taken. Nothing of it has been stored. */
export class FileRefusal extends Error {
  override name = 'FileRefusal';
  readonly code: FileRefusalCode;
  /** Plain words where the code is too coarse. */
  readonly detail: InBothLanguages | undefined;

  constructor(code: FileRefusalCode, detail?: InBothLanguages) {
    super(detail?.sv ?? code);
    this.code = code;
    this.detail = detail;
  }
}
