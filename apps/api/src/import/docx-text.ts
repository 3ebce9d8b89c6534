import mammoth from 'mammoth';
import { officeTypeOf } from '../file/office-type.ts';
import { expectWhole } from '../file/unpack.ts';
import { type ZipEntry, zipEntries } from '../file/zip-entries.ts';
import { zipFile } from '../file/zip-file.ts';
import { DocumentRefusal } from './document-refusal.ts';
import { textOfHtml } from './text-of-html.ts';

/** Text of that size is a thousand pages; a part that unpacks to more is made to take memory. */
const largestPart = 16 * 1024 * 1024;

/**
 * The text of a Word document: headings with "#", items of lists with "-" or their number, cells of tables parted by "|".
 * Nothing is handed to the library before it is known how large it unpacks; pictures and fonts never are.
 * @throws FileRefusal, DocumentRefusal when it is locked, damaged or no Word document.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const entries = zipEntries(bytes);
  if ((await officeTypeOf(entries)) !== 'docx') throw new DocumentRefusal('document-type');
  const parts = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  await expectBounded(parts);
  const buffer = Buffer.from(zipFile(parts));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { convertImage: noPicture, includeEmbeddedStyleMap: false, styleMap: ['u => '] },
  );
  return textOfHtml(value);
}

async function expectBounded(parts: readonly ZipEntry[]): Promise<void> {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size > largestPart) throw new DocumentRefusal('document-too-long');
  for (const part of parts) await expectWhole(part);
}

const noPicture = mammoth.images.imgElement(async () => ({ src: '' }));
