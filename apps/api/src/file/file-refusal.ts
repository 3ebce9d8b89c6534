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
  /** Plain Swedish where the code is too coarse. */
  readonly detail: string | undefined;

  constructor(code: FileRefusalCode, detail?: string) {
    super(detail ?? code);
    this.code = code;
    this.detail = detail;
  }
}
