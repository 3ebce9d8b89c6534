import { createInflate } from 'node:zlib';
import { PDFArray, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { BoundedPdfParser } from '../file/bounded-pdf-parser.ts';
import { DocumentRefusal } from './document-refusal.ts';

/** What all that is packed in it may unpack to, pictures apart, which are never unpacked. */
const largestUnpacked = 64 * 1024 * 1024;

/**
 * Measures what a PDF unpacks to, a piece at a time, before a library unpacks it whole in memory.
 * @throws DocumentRefusal when it is locked or unpacks to too much.
 */
export async function expectBoundedPdf(bytes: Uint8Array): Promise<void> {
  const parser = new BoundedPdfParser(bytes, () => performance.now());
  const context = await parser.parseDocument().catch(() => {
    throw new DocumentRefusal(
      Buffer.from(bytes).includes('/Encrypt') ? 'document-locked' : 'document-damaged',
    );
  });
  if (context.trailerInfo.Encrypt !== undefined) throw new DocumentRefusal('document-locked');
  let left = largestUnpacked;
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.lookup(subtype) === picture) continue;
    const packings = packingsOf(object.dict.lookup(filter));
    if (packings.length > 1 || packings.some((one) => !known.has(one)))
      throw new DocumentRefusal('document-damaged', unusual);
    if (packings[0] === flate) left -= await unpackedSize(object.contents, left);
    else left -= object.contents.byteLength;
    if (left < 0) throw new DocumentRefusal('document-too-long');
  }
}

const subtype = PDFName.of('Subtype');
const picture = PDFName.of('Image');
const filter = PDFName.of('Filter');
const flate = PDFName.of('FlateDecode');
/** One of these alone; what is packed twice, or in the old ways, cannot be measured, and no program of today does it. */
const known = new Set<PDFObject>([flate, PDFName.of('ASCII85Decode'), PDFName.of('ASCIIHexDecode')]);
const unusual = {
  sv: 'Filen är packad på ett ovanligt sätt. Skriv ut den till en ny PDF, eller klistra in texten, och försök igen.',
  en: 'The file is packed in an unusual way. Print it to a new PDF, or paste the text, and try again.',
};

function packingsOf(said: PDFObject | undefined): PDFObject[] {
  if (said === undefined) return [];
  return said instanceof PDFArray ? said.asArray() : [said];
}

/** What can be unpacked of it, never much more than `most`; damaged ends are the library's to judge. */
function unpackedSize(packed: Uint8Array, most: number): Promise<number> {
  return new Promise((resolve) => {
    let size = 0;
    const inflate = createInflate();
    inflate.on('data', (piece: Buffer) => {
      size += piece.byteLength;
      if (size > most) inflate.destroy();
    });
    inflate.on('error', () => resolve(size));
    inflate.on('close', () => resolve(size));
    inflate.end(packed);
  });
}
