import { isStorable } from '@utveckling/domain/storable';
import { decode, plainText } from '@utveckling/minutes/text/decode';
import { FileRefusal } from '../file/file-refusal.ts';
import { sniff } from '../file/sniff.ts';
import { DocumentRefusal, type DocumentRefusalCode } from './document-refusal.ts';

export const documentFormats = ['text', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];
export type DocumentText = { format: DocumentFormat; text: string };

/** Minutes of a hundred meetings are shorter. */
const longest = 1_000_000;

/**
 * The text of a document, whatever its name says: its bytes tell what it is. Line ends are "\n", letters composed,
 * pages of a PDF parted by form feeds.
 * @throws DocumentRefusal when it is of another type, damaged, locked, scanned or empty.
 */
export async function documentText(bytes: Uint8Array): Promise<DocumentText> {
  if (bytes.byteLength === 0) throw new DocumentRefusal('document-empty');
  const { format, text } = await read(bytes);
  const plain = withoutControls(plainText(text));
  if (!/[\p{L}\p{N}]/u.test(plain))
    throw new DocumentRefusal(format === 'pdf' ? 'document-scanned' : 'document-empty');
  if (plain.length > longest) throw new DocumentRefusal('document-too-long');
  return { format, text: plain };
}

/** The libraries are large: each is loaded for the thread that needs it. */
async function read(bytes: Uint8Array): Promise<DocumentText> {
  const type = await sniff(bytes);
  switch (type) {
    case 'archive':
      return {
        format: 'docx',
        text: await refusing(async () => (await import('./docx-text.ts')).docxText(bytes)),
      };
    case 'pdf':
      return {
        format: 'pdf',
        text: await refusing(async () => (await import('./pdf-text.ts')).pdfText(bytes)),
      };
    case undefined: {
      const decoded = decode(bytes);
      if ('refused' in decoded) throw new DocumentRefusal('document-type');
      return { format: 'text', text: decoded.text };
    }
    default:
      throw new DocumentRefusal('document-type');
  }
}

/** A library that stumbles over a file says so in its own way; whatever it says, the file is damaged. */
async function refusing(make: () => Promise<string>): Promise<string> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof DocumentRefusal) throw error;
    if (error instanceof FileRefusal) throw new DocumentRefusal(codes[error.code], error.detail);
    throw new DocumentRefusal('document-damaged');
  }
}

const codes: Record<FileRefusal['code'], DocumentRefusalCode> = {
  'file-type': 'document-type',
  'file-damaged': 'document-damaged',
  'file-locked': 'document-locked',
  'file-too-large': 'file-too-large',
  'too-many-files': 'document-damaged',
  'too-many-requests': 'document-damaged',
};

/** What no store keeps as it is, half characters and control signs, is none of the words: each becomes a space. */
function withoutControls(text: string): string {
  return isStorable(text.replaceAll('\f', ' ')) ? text : text.replaceAll(/(?![\t\n\f])[\p{Cs}\p{Cc}]/gu, ' ');
}
