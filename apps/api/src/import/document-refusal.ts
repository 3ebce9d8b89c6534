import type { InBothLanguages } from '@utveckling/domain/in-both-languages';

/** Why a document is not read, as codes of `http/problem.ts`. */
export const documentRefusals = [
  'document-type',
  'document-damaged',
  'document-locked',
  'document-empty',
  'document-scanned',
  'document-too-long',
  'document-too-slow',
  'file-too-large',
] as const;
export type DocumentRefusalCode = (typeof documentRefusals)[number];

/** A document that is not read. Nothing of it has been stored. */
export class DocumentRefusal extends Error {
  override name = 'DocumentRefusal';
  readonly code: DocumentRefusalCode;
  /** Plain words where the code is too coarse. */
  readonly detail: InBothLanguages | undefined;

  constructor(code: DocumentRefusalCode, detail?: InBothLanguages) {
    super(detail?.sv ?? code);
    this.code = code;
    this.detail = detail;
  }
}
