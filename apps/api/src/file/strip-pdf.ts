import {
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFStreamWriter,
  PDFString,
  PDFWriter,
} from '@cantoo/pdf-lib';
import { BoundedPdfParser } from './bounded-pdf-parser.ts';
import { FileRefusal } from './file-refusal.ts';
import { stripPdfObjects } from './strip-pdf-objects.ts';

const objectsAtOnce = 50;

/**
 * A PDF without author, programs, dates, XMP, what earlier versions of it said, and what cameras wrote into its
 * pictures. Its title stays: screen readers begin with it.
 * @throws FileRefusal when it has a password or is damaged.
 */
export async function stripPdf(
  bytes: Uint8Array,
  clock: () => number = () => performance.now(),
): Promise<Uint8Array<ArrayBuffer>> {
  const parser = new BoundedPdfParser(bytes, clock);
  const context = await parser.parseDocument().catch(() => {
    throw unreadable(bytes);
  });
  if (context.trailerInfo.Encrypt !== undefined) throw new FileRefusal('file-locked');
  if (!isWhole(bytes, context)) throw new FileRefusal('file-damaged');
  keepTitleOnly(context);
  stripPdfObjects(context);
  const writer = parser.hasObjectStreams
    ? PDFStreamWriter.forContext(context, objectsAtOnce)
    : PDFWriter.forContext(context, objectsAtOnce);
  return new Uint8Array(await writer.serializeToBuffer());
}

/** What is encrypted cannot be read before it is known that it is: its streams of objects come first. */
function unreadable(bytes: Uint8Array): FileRefusal {
  return new FileRefusal(Buffer.from(bytes).includes('/Encrypt') ? 'file-locked' : 'file-damaged');
}

/** It has a last line, and pages. */
function isWhole(bytes: Uint8Array, context: PDFContext): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-2048));
  const root = context.lookup(context.trailerInfo.Root);
  const pages = root instanceof PDFDict ? root.lookup(PDFName.of('Pages')) : undefined;
  return tail.includes('%%EOF') && pages instanceof PDFDict && pages.get(PDFName.of('Kids')) !== undefined;
}

function keepTitleOnly(context: PDFContext): void {
  const { Info } = context.trailerInfo;
  const info = Info instanceof PDFRef ? context.lookup(Info) : Info;
  const title = info instanceof PDFDict ? info.lookup(PDFName.of('Title')) : undefined;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  if (title instanceof PDFString || title instanceof PDFHexString)
    context.trailerInfo.Info = context.register(context.obj({ Title: title }));
}
