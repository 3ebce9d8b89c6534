import { inflateSync } from 'node:zlib';
import {
  type PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  type PDFRef,
  type PDFStream,
} from '@cantoo/pdf-lib';
import { FileRefusal } from './file-refusal.ts';

/** What all streams of objects in a document may unpack to. The rest of its streams is never unpacked. */
const largestUnpacked = 16 * 1024 * 1024;
/** Reading yields to other requests; a document made to be slow is still given up. */
const patience = 10_000;
const objectsAtOnce = 50;

/**
 * pdf-lib's parser, but a stream of objects is only unpacked once it is known how large it becomes, a table of contents
 * is not unpacked at all, and an object that cannot be read ends the reading.
 */
export class BoundedPdfParser extends PDFParser {
  /** Whether the document keeps its objects in streams, as newer ones do. */
  hasObjectStreams = false;
  #left = largestUnpacked;

  constructor(bytes: Uint8Array, clock: () => number) {
    super(bytes, objectsAtOnce, true);
    const { context } = this;
    const assign = context.assign.bind(context);
    const until = clock() + patience;
    context.assign = (ref: PDFRef, object: PDFObject) => {
      if (clock() > until) throw new FileRefusal('file-damaged');
      assign(ref, object);
    };
  }

  protected override parseDictOrStream(ref?: PDFRef): PDFDict | PDFStream {
    const object = super.parseDictOrStream(ref);
    if (!(object instanceof PDFRawStream)) return object;
    const type = object.dict.lookup(names.type);
    if (type === names.table) return this.#trailerOf(object.dict);
    if (type === names.objects) this.#expectSmall(object);
    return object;
  }

  /** The newer table of contents is the trailer too; the places in it are not needed, everything is read anyway. */
  #trailerOf(dict: PDFDict): PDFDict {
    const { trailerInfo } = this.context;
    for (const part of ['Root', 'Encrypt', 'Info'] as const) {
      const said = dict.get(PDFName.of(part));
      if (said !== undefined) trailerInfo[part] = said;
    }
    dict.delete(names.type);
    return dict;
  }

  #expectSmall({ dict, contents }: PDFRawStream): void {
    this.hasObjectStreams = true;
    const content = this.#unpacked(dict.lookup(names.filter), contents);
    this.#left -= content.byteLength;
    // Each of its objects has a number and a place before the first of them.
    const count = dict.lookup(names.count, PDFNumber).asNumber();
    const first = dict.lookup(names.first, PDFNumber).asNumber();
    if (this.#left < 0 || !(count * 4 <= first + 1) || first > content.byteLength)
      throw new FileRefusal('file-damaged');
  }

  #unpacked(filter: PDFObject | undefined, contents: Uint8Array): Uint8Array {
    if (filter === undefined) return contents;
    if (filter !== names.flate) throw new FileRefusal('file-damaged');
    return inflateSync(contents, { maxOutputLength: Math.max(1, this.#left) });
  }
}

const names = {
  type: PDFName.of('Type'),
  table: PDFName.of('XRef'),
  objects: PDFName.of('ObjStm'),
  filter: PDFName.of('Filter'),
  flate: PDFName.of('FlateDecode'),
  count: PDFName.of('N'),
  first: PDFName.of('First'),
};
