import { deflateRawSync, deflateSync } from 'node:zlib';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { emptyRegister } from '@utveckling/minutes/register';
import { beforeAll, describe, expect, test } from 'vitest';
import { workbook } from '../file/fixtures/named-documents.ts';
import { drawing } from '../file/fixtures/tagged-images.ts';
import { DocumentRefusal } from './document-refusal.ts';
import { builtWorker } from './fixtures/built-worker.ts';
import { paragraph, scannedPdf, someDocx, someLines, somePdf } from './fixtures/some-documents.ts';
import { type DocumentReader, documentReader } from './read-document.ts';

let worker: string;
let reader: DocumentReader;

beforeAll(async () => {
  worker = await builtWorker();
  reader = documentReader(worker);
});

const read = (bytes: Uint8Array, by: DocumentReader = reader) =>
  by({ bytes, register: emptyRegister, fileName: 'protokoll' });

/** Why it was not read; the words of the refusal where it was. */
async function refusalOf(bytes: Uint8Array, by?: DocumentReader): Promise<string> {
  const answer = await read(bytes, by).catch((error: unknown) => error);
  if (answer instanceof DocumentRefusal) return answer.code;
  throw answer;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a document is read', () => {
  test('from plain text, in UTF-8 or Windows-1252, with one kind of line end', async () => {
    expect((await read(utf8('\ufeffMöte\r\nRad två'))).text).toBe('Möte\nRad två');
    expect((await read(Buffer.from('Möte på ön', 'latin1'))).text).toBe('Möte på ön');
  });

  test('from Word, with its headings, lists and tables as they are typed', async () => {
    const { format, text } = await read(someDocx());
    expect(format).toBe('docx');
    expect(text).toBe(
      [
        '# Styrgruppen 14 mars 2024\n',
        'Närvarande: Kim Provsson, Alex Testman\n',
        '## Odling på taket\n',
        '- Beslutades att söka pengar & hjälp.',
        '- Kim ringer kommunen.\n',
        'Vad | Vem',
        'Ansökan | Alex',
      ].join('\n'),
    );
  });

  test('from PDF, line by line and page by page', async () => {
    const { format, text } = await read(await somePdf([someLines, ['Sida två', 'Nästa möte 11 april']]));
    expect(format).toBe('pdf');
    expect(text).toBe(`${someLines.join('\n')}\fSida två\nNästa möte 11 april`);
  });

  test('and every character of it is a part of the proposal', async () => {
    const { text, proposal } = await read(await somePdf([someLines, someLines]));
    const parts = [...proposal.sections].sort((a, b) => a.from - b.from);
    expect(parts.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
  });
});

describe('a document that cannot be read says why:', () => {
  test('nothing in it', async () => {
    expect(await refusalOf(new Uint8Array())).toBe('document-empty');
    expect(await refusalOf(utf8(' \n\f\n '))).toBe('document-empty');
    expect(await refusalOf(someDocx({ body: paragraph(' ') }))).toBe('document-empty');
  });

  test('a scanned one has no words', async () => {
    expect(await refusalOf(await scannedPdf())).toBe('document-scanned');
  });

  test('another type', async () => {
    for (const bytes of [
      drawing(),
      workbook(),
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      utf8('{\\rtf1'),
    ])
      expect(await refusalOf(bytes)).toBe('document-type');
  });

  test('a damaged one', async () => {
    const docx = someDocx();
    expect(await refusalOf(docx.slice(0, docx.length / 2))).toBe('document-damaged');
    expect(await refusalOf(someDocx({ body: '<w:p><w:r><w:t>utan slut' }))).toBe('document-damaged');
    const pdf = await somePdf([someLines]);
    expect(await refusalOf(pdf.slice(0, pdf.length / 3))).toBe('document-damaged');
    expect(await refusalOf(utf8('%PDF-1.7\n%%EOF'))).toBe('document-damaged');
  });

  test('a locked one', async () => {
    const document = await PDFDocument.load(await somePdf([someLines]));
    document.encrypt({ userPassword: 'hemligt', ownerPassword: 'hemligt' });
    expect(await refusalOf(await document.save())).toBe('document-locked');
  });

  test('one over ten megabytes', async () => {
    expect(await refusalOf(new Uint8Array(10 * 1024 * 1024 + 1).fill(65))).toBe('file-too-large');
  });

  test('text of a length that no minutes have', async () => {
    expect(await refusalOf(utf8('ord '.repeat(400_000)))).toBe('document-too-long');
  });
});

describe('what is made to fill the memory is never unpacked:', () => {
  const zeros = new Uint8Array(100 * 1024 * 1024);

  test('a Word document', async () => {
    expect(await refusalOf(someDocx({ more: { 'word/styles.xml': zeros } }))).toBe('document-too-long');
    expect(await refusalOf(liar())).toBe('document-damaged');
  });

  test('a PDF', async () => {
    expect(await refusalOf(await packed(deflateSync(zeros), 'FlateDecode'))).toBe('document-too-long');
    const twice = deflateSync(deflateSync(zeros));
    expect(await refusalOf(await packed(twice, 'FlateDecode', 'FlateDecode'))).toBe('document-damaged');
  });
});

test('a document that takes too long, or too much memory, is given up with its thread', async () => {
  const impatient = documentReader(worker, { patience: 1 });
  expect(await refusalOf(utf8('Möte'), impatient)).toBe('document-too-slow');
  const narrow = documentReader(worker, { memory: 24 });
  const body = paragraph('ord').repeat(60_000);
  expect(await refusalOf(someDocx({ body }), narrow)).toBe('document-too-slow');
  expect((await read(utf8('Möte'))).text).toBe('Möte');
});

test('more documents than there is room for wait for each other', async () => {
  const narrow = documentReader(worker, { places: 1 });
  const texts = await Promise.all(['A', 'B', 'C'].map(async (text) => (await read(utf8(text), narrow)).text));
  expect(texts).toEqual(['A', 'B', 'C']);
});

/** Says that a part is small, and unpacks to ten megabytes. */
function liar(): Uint8Array {
  const bytes = someDocx({ more: { 'word/styles.xml': [new Uint8Array(20).fill(97), { level: 0 }] } });
  const bomb = deflateRawSync(new Uint8Array(10 * 1024 * 1024));
  const at = Buffer.from(bytes).indexOf('a'.repeat(20));
  bytes.set(bomb.subarray(0, 20), at);
  return bytes;
}

async function packed(contents: Uint8Array, ...filters: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const stream = document.context.stream(contents, {
    Filter: filters.length === 1 ? PDFName.of(filters[0] ?? '') : filters.map((name) => PDFName.of(name)),
  });
  page.node.set(PDFName.of('Contents'), document.context.register(stream));
  return document.save();
}
