import { extractTextItems, getDocumentProxy } from 'unpdf';
import { DocumentRefusal } from './document-refusal.ts';
import { expectBoundedPdf } from './expect-bounded-pdf.ts';
import { linesOfPages } from './lines-of-pages.ts';

/** Pages of one meeting's minutes, with every attachment. */
const mostPages = 500;

/**
 * The text of a PDF, a form feed between its pages. Lines stand as they stand on the page; what stands far apart on one
 * line has three spaces between, as columns in a table; columns of running text stand one after the other.
 * @throws DocumentRefusal when it is locked or has too many pages; what the library says when it is damaged.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  await expectBoundedPdf(bytes);
  // The library takes the bytes it is given away.
  const pdf = await getDocumentProxy(bytes.slice(), { useSystemFonts: false, verbosity: 0 });
  if (pdf.numPages > mostPages) throw new DocumentRefusal('document-too-long');
  const { items } = await extractTextItems(pdf);
  return linesOfPages(items);
}
