import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { photo, secret } from './fixtures/tagged-images.ts';
import { stripFile } from './strip-file.ts';
import { stripPdf } from './strip-pdf.ts';

const words = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const inHex = Buffer.from(`\ufeff${secret}`, 'utf16le').swap16().toString('hex').toUpperCase();

/** A document of two pages that says in every place who made it. */
async function namedPdf({ useObjectStreams = false } = {}) {
  const pdf = await PDFDocument.create();
  pdf.setTitle('Läget i våras');
  pdf.setAuthor(secret);
  pdf.setCreator(secret);
  pdf.setProducer(secret);
  pdf.setSubject(secret);
  pdf.setKeywords([secret]);
  const page = pdf.addPage([300, 300]);
  page.drawImage(await pdf.embedJpg(photo(1)), { x: 0, y: 0, width: 100, height: 100 });
  pdf.addPage([300, 300]);
  const { context } = pdf;
  const xmp = context.stream(`<x:xmpmeta>${secret}</x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), context.register(xmp));
  page.node.set(PDFName.of('PieceInfo'), context.obj({ Secret: PDFString.of(secret) }));
  const remark = { Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], T: PDFString.of(secret) };
  const field = { Type: 'Annot', Subtype: 'Widget', Rect: [0, 0, 9, 9], T: PDFString.of('faltets-namn') };
  const contents = { Contents: PDFHexString.fromText('En anmärkning') };
  page.node.set(PDFName.of('Annots'), context.obj([{ ...remark, ...contents }, field]));
  context.register(context.obj({ Forgotten: PDFString.of(secret) }));
  return pdf.save({ useObjectStreams });
}

test.each([false, true])(
  'a PDF loses its author, programs, XMP, notes, who remarked, and what was deleted (streams of objects: %s)',
  async (useObjectStreams) => {
    const before = await namedPdf({ useObjectStreams });
    const { type, bytes } = await stripFile(before);
    expect(type).toBe('pdf');
    const read = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([
      read.getAuthor(),
      read.getCreator(),
      read.getProducer(),
      read.getSubject(),
      read.getKeywords(),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    const plain = words(await read.save({ useObjectStreams: false, updateFieldAppearances: false }));
    for (const gone of [secret, inHex, 'xmpmeta', 'PieceInfo', 'Photoshop', 'Exif'])
      expect(plain).not.toContain(gone);
    expect(plain).toContain('faltets-namn');
  },
);

test('the same PDF did say all that before', async () => {
  const before = words(await namedPdf());
  for (const told of [secret, inHex, 'xmpmeta', 'PieceInfo', 'Photoshop', 'Exif'])
    expect(before).toContain(told);
});

test('a PDF keeps its pages, its title and what its remarks say', async () => {
  const { bytes } = await stripFile(await namedPdf());
  const read = await PDFDocument.load(bytes, { updateMetadata: false });
  expect([read.getPageCount(), read.getTitle()]).toEqual([2, 'Läget i våras']);
  expect(words(bytes)).toContain(PDFHexString.fromText('En anmärkning').asString());
});

test('what stands before and after a PDF is not part of it', async () => {
  const pdf = Buffer.from(await namedPdf());
  const { bytes } = await stripFile(
    Buffer.concat([pdf, Buffer.from('\n<script>alert(1)</script>PK\x05\x06')]),
  );
  expect(words(bytes)).not.toMatch(/<script|alert/);
  const page = Buffer.concat([Buffer.from('<html><script>alert(1)</script>\n'), pdf]);
  await expect(stripFile(page)).rejects.toMatchObject({ code: 'file-type' });
});

test('a PDF with a password is refused with words of its own', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.encrypt({ userPassword: 'ett', ownerPassword: 'två' });
  await expect(stripFile(await pdf.save())).rejects.toMatchObject({ code: 'file-locked' });
});

test('a PDF that is cut short is refused', async () => {
  for (const useObjectStreams of [false, true]) {
    const whole = await namedPdf({ useObjectStreams });
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      const cut = whole.slice(0, Math.floor(whole.byteLength * share));
      await expect(stripFile(cut), `cut at ${share}`).rejects.toMatchObject({ code: 'file-damaged' });
    }
  }
});

test('a PDF whose objects would unpack to more than there is room for is refused', async () => {
  const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024, ' '), { level: 1 });
  await expect(stripFile(withObjects('/Filter /FlateDecode /N 1 /First 4', bomb))).rejects.toMatchObject({
    code: 'file-damaged',
  });
  const twice = deflateSync(bomb);
  const filters = '/Filter [/FlateDecode /FlateDecode] /N 1 /First 4';
  await expect(stripFile(withObjects(filters, twice))).rejects.toMatchObject({ code: 'file-damaged' });
  const disguised = '/Filter /Flate#44ecode /N 1 /First 4';
  await expect(stripFile(withObjects(disguised, bomb))).rejects.toMatchObject({ code: 'file-damaged' });
});

test('a PDF that counts more objects than it holds is refused', async () => {
  const claims = withObjects('/N 1000000000 /First 4', Buffer.from('5 0 true'));
  await expect(stripFile(claims)).rejects.toMatchObject({ code: 'file-damaged' });
});

test('a PDF that takes too long to read is given up', async () => {
  let time = 0;
  const clock = () => (time += 4000);
  await expect(stripPdf(await namedPdf(), clock)).rejects.toMatchObject({ code: 'file-damaged' });
});

function withObjects(dictionary: string, stream: Uint8Array): Buffer {
  const head =
    '%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n';
  const start = `3 0 obj\n<</Type /Obj#53tm ${dictionary} /Length ${stream.byteLength}>>\nstream\n`;
  const end = '\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n';
  return Buffer.concat([Buffer.from(head + start), stream, Buffer.from(end)]);
}
