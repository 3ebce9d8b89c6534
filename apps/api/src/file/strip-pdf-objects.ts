import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { FileRefusal } from './file-refusal.ts';
import { stripJpeg } from './strip-jpeg.ts';

/**
 * Takes out of every object what says who made it, and leaves away the objects that the document no longer leads to:
 * what was changed or deleted before it was sent.
 */
export function stripPdfObjects(context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = [context.trailerInfo.Root, context.trailerInfo.Info].filter(isThere);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof PDFRef) {
      if (reached.has(next)) continue;
      reached.add(next);
      stripPicture(context, next);
      waiting.push(...[context.lookup(next)].filter(isThere));
    } else {
      for (const part of partsOf(next)) waiting.push(part);
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

function isThere(object: PDFObject | undefined): object is PDFObject {
  return object !== undefined;
}

function partsOf(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return [];
  stripDict(dict);
  return dict.values();
}

/** XMP, the private notes of programs, and on a remark the name of who made it; a field's name is its own. */
function stripDict(dict: PDFDict): void {
  for (const key of ['Metadata', 'PieceInfo', 'LastModified']) dict.delete(PDFName.of(key));
  const kind = dict.lookup(PDFName.of('Subtype'));
  const isRemark = dict.has(PDFName.of('Rect')) && kind !== PDFName.of('Widget');
  if (isRemark) dict.delete(PDFName.of('T'));
}

/** A picture from a camera lies in a document as it came, with the place where it was taken. */
function stripPicture(context: PDFContext, ref: PDFRef): void {
  const stream = context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) return;
  if (stream.dict.lookup(PDFName.of('Filter')) !== PDFName.of('DCTDecode')) return;
  const stripped = withoutCamera(stream.contents);
  if (stripped !== undefined) context.assign(ref, PDFRawStream.of(stream.dict, stripped));
}

/** A picture that cannot be read is left as it is: the document says itself what it makes of it. */
function withoutCamera(contents: Uint8Array): Uint8Array | undefined {
  try {
    return stripJpeg(contents);
  } catch (error) {
    if (error instanceof FileRefusal || error instanceof RangeError) return undefined;
    throw error;
  }
}
