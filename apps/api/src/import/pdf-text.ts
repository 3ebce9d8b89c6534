import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { DocumentRefusal } from './document-refusal.ts';
import { expectBoundedPdf } from './expect-bounded-pdf.ts';
import { linesOfItems } from './lines-of-items.ts';

/** Pages of one meeting's minutes, with every attachment. */
const mostPages = 500;

/**
 * The text of a PDF, a form feed between its pages. Lines stand as they stand on the page; what stands far apart on one
 * line has three spaces between, as columns in a table.
 * @throws DocumentRefusal when it is locked or has too many pages; what the library says when it is damaged.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  await expectBoundedPdf(bytes);
  // The library takes the bytes it is given away.
  const pdf = await getDocumentProxy(bytes.slice(), { useSystemFonts: false, verbosity: 0 });
  if (pdf.numPages > mostPages) throw new DocumentRefusal('document-too-long');
  const { items } = await extractTextItems(pdf);
  return items.map((page: readonly StructuredTextItem[]) => linesOfItems(page)).join('\f');
}
