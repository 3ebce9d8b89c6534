import { type FileType, largestFile } from '@utveckling/domain/file/file-types';
import { FileRefusal } from './file-refusal.ts';
import { sniff } from './sniff.ts';
import { imageStrippers } from './strip-image.ts';
import { stripOffice } from './strip-office.ts';
import { stripPdf } from './strip-pdf.ts';

export type StrippedFile = { type: FileType; bytes: Uint8Array<ArrayBuffer> };

/**
 * Says by its bytes what a file is, and makes it anew without what tells who made it and where. What is not part of
 * the picture or document, as a page or a program hidden behind it, is gone with that.
 * @throws FileRefusal when it is of no type that is taken, locked or damaged.
 */
export async function stripFile(bytes: Uint8Array): Promise<StrippedFile> {
  if (bytes.byteLength === 0)
    throw new FileRefusal('file-damaged', { sv: 'Filen är tom.', en: 'The file is empty.' });
  const stripped = await strip(bytes).catch((error: unknown) => {
    throw error instanceof RangeError ? new FileRefusal('file-damaged') : error;
  });
  if (stripped.bytes.byteLength > 2 * largestFile) throw new FileRefusal('file-too-large');
  return stripped;
}

async function strip(bytes: Uint8Array): Promise<StrippedFile> {
  const type = await sniff(bytes);
  switch (type) {
    case undefined:
      throw new FileRefusal('file-type');
    case 'archive':
      return stripOffice(bytes);
    case 'pdf':
      return { type, bytes: await stripPdf(bytes) };
    default:
      return { type, bytes: imageStrippers[type](bytes) };
  }
}
