import exifr from 'exifr';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive, openDocument, presentation, wordDocument, workbook } from './fixtures/named-documents.ts';
import { secret } from './fixtures/tagged-images.ts';
import { stripFile } from './strip-file.ts';

const textsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
  );

test.each([
  ['docx', wordDocument()],
  ['xlsx', workbook()],
  ['pptx', presentation()],
  ['odt', openDocument('text')],
  ['ods', openDocument('spreadsheet')],
  ['odp', openDocument('presentation')],
] as const)(
  'a %s is known by what it holds, and loses who wrote it, remarked and took the photos',
  async (type, bytes) => {
    expect(JSON.stringify(textsOf(bytes))).toContain(secret);
    const stripped = await stripFile(bytes);
    expect(stripped.type).toBe(type);
    const texts = textsOf(stripped.bytes);
    expect(Object.keys(texts)).toEqual(Object.keys(textsOf(bytes)));
    expect(JSON.stringify(texts)).not.toContain('Hemlig');
  },
);

test('a Word document keeps its text, its title, its remarks and its photos', async () => {
  const { bytes } = await stripFile(wordDocument());
  const texts = textsOf(bytes);
  const utf8 = (name: string) => Buffer.from(texts[name] ?? '', 'latin1').toString();
  expect(utf8('word/document.xml')).toContain('<w:t>Texten, och w:author="kvar" i den</w:t>');
  expect(utf8('word/comments.xml')).toContain(
    '<w:comment w:author="Författare" w:initials="F"><w:t>En anmärkning</w:t>',
  );
  expect(utf8('docProps/core.xml')).toContain('<dc:title>Läget i våras</dc:title><dc:creator></dc:creator>');
  const image = Buffer.from(texts['word/media/image1.jpeg'] ?? '', 'latin1');
  expect(await exifr.orientation(image)).toBe(6);
  expect(await exifr.gps(image)).toBeUndefined();
});

test('an OpenDocument still begins with what it is, unpacked, as its rules say', async () => {
  const { bytes } = await stripFile(openDocument('text'));
  expect(Buffer.from(bytes.subarray(30, 77)).toString()).toBe(
    'mimetypeapplication/vnd.oasis.opendocument.text',
  );
});

test.each([
  ['any archive', archive({ 'hej.txt': strToU8('hej') })],
  [
    'a program for Java',
    archive({ 'META-INF/MANIFEST.MF': strToU8('Main-Class: X'), 'X.class': strToU8('x') }),
  ],
  ['a document that is two', wordDocument({ 'xl/workbook.xml': strToU8('<workbook/>') })],
  ['a document with macros', wordDocument({ 'word/vbaProject.bin': strToU8('Sub AutoOpen()') })],
  [
    'a document that only says so',
    archive({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
  ],
])('%s is refused', async (_, bytes) => {
  await expect(stripFile(bytes)).rejects.toMatchObject({ code: 'file-type' });
});

test('a document with a password is refused with words of its own', async () => {
  const manifest = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
  const locked = openDocument('text', { 'META-INF/manifest.xml': manifest });
  await expect(stripFile(locked)).rejects.toMatchObject({ code: 'file-locked' });
});

test.each(['../../etc/passwd', '/etc/passwd', 'word/../../x', 'C:\\x', 'word\\..\\x', 'a\0b'])(
  'a document that would unpack to %j is refused',
  async (name) => {
    await expect(stripFile(wordDocument({ [name]: strToU8('x') }))).rejects.toMatchObject({
      code: 'file-damaged',
    });
  },
);

test('a document that says that it unpacks to more than any document does is refused', async () => {
  const large = withSize(wordDocument(), 'word/comments.xml', 210 * 1024 * 1024);
  await expect(stripFile(large)).rejects.toMatchObject({ code: 'file-damaged' });
});

test('a document that says that it unpacks to little, and unpacks to much, is refused', async () => {
  for (const name of ['word/bomb.bin', 'word/bomb.xml', 'word/bomb.png']) {
    const bomb = wordDocument({ [name]: [new Uint8Array(20 * 1024 * 1024), { level: 1 }] });
    expect((await stripFile(bomb)).type).toBe('docx');
    await expect(stripFile(withSize(bomb, name, 1000))).rejects.toMatchObject({ code: 'file-damaged' });
  }
});

test('a document that is cut short or changed on the way is refused', async () => {
  const whole = wordDocument();
  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    const cut = whole.slice(0, Math.floor(whole.byteLength * share));
    await expect(stripFile(cut)).rejects.toMatchObject({ code: 'file-damaged' });
  }
  const changed = Uint8Array.from(whole);
  const middle = Buffer.from(whole).indexOf('word/comments.xml') + 30;
  changed.set([0xff, 0xff, 0xff, 0xff], middle);
  await expect(stripFile(changed)).rejects.toMatchObject({ code: 'file-damaged' });
});

/** The same archive with another size for the entry in its list of contents. */
function withSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, copy.lastIndexOf(name) - 46 + 24);
  return new Uint8Array(copy);
}
