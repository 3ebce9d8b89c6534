import exifr from 'exifr';
import { expect, test } from 'vitest';
import {
  bareDrawing,
  bareMovingPicture,
  barePhoto,
  bareWebp,
  drawing,
  movingPicture,
  photo,
  secret,
  webp,
} from './fixtures/tagged-images.ts';
import { stripFile } from './strip-file.ts';

const everything = {
  tiff: true,
  exif: true,
  gps: true,
  xmp: true,
  iptc: true,
  jfif: true,
  icc: false,
} as const;
const words = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('the pictures do carry what the rules below take away', async () => {
  const read = await exifr.parse(photo(), everything);
  expect(read).toMatchObject({ Artist: secret, latitude: 56 + 2 / 60 + 47 / 3600 });
  for (const picture of [drawing(), webp(), movingPicture()]) expect(words(picture)).toContain(secret);
});

test('a photo loses place, artist, XMP, IPTC, comment, small picture and what lies after it', async () => {
  const { type, bytes } = await stripFile(photo());
  expect(type).toBe('jpeg');
  expect(words(bytes)).not.toMatch(/Hemlig|Hem|<script|xmpmeta|Photoshop|MPF/);
  expect(await exifr.gps(Buffer.from(bytes))).toBeUndefined();
  const read = await exifr.parse(Buffer.from(bytes), everything);
  expect(
    Object.keys(read ?? {}).filter((key) => !/^(Orientation|JFIF|Resolution|[XY]res|Thumbnail)/i.test(key)),
  ).toEqual([]);
});

test('a photo keeps how the camera was held, in as few bytes as it takes', async () => {
  for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
    const { bytes } = await stripFile(photo(orientation));
    expect(await exifr.orientation(Buffer.from(bytes))).toBe(orientation);
    expect(bytes.byteLength).toBe(barePhoto().byteLength + 36);
  }
});

test('of an upright photo is left the picture and its colour profile, to the bit', async () => {
  expect((await stripFile(photo(1))).bytes).toEqual(barePhoto());
  expect((await stripFile(barePhoto())).bytes).toEqual(barePhoto());
});

test('of a PNG, a WebP and a GIF is left the picture, to the bit', async () => {
  expect(await stripFile(drawing())).toEqual({ type: 'png', bytes: bareDrawing });
  expect(await stripFile(webp())).toEqual({ type: 'webp', bytes: bareWebp });
  expect(await stripFile(movingPicture())).toEqual({ type: 'gif', bytes: bareMovingPicture });
});

test('a PNG too keeps how the camera was held', async () => {
  const { bytes } = await stripFile(drawing(8));
  expect(words(bytes)).not.toContain('Hemlig');
  expect(await exifr.orientation(Buffer.from(bytes))).toBe(8);
  expect((await stripFile(bytes)).bytes).toEqual(bytes);
});

test('a WebP too keeps how the camera was held', async () => {
  const { bytes } = await stripFile(webp(8));
  expect(words(bytes)).not.toContain('Hemlig');
  const exif = bytes.subarray(words(bytes).indexOf('EXIF') + 8);
  expect([...exif.subarray(10, 20)]).toEqual([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 8]);
});

test.each([
  ['JPEG', barePhoto()],
  ['PNG', bareDrawing],
  ['WebP', bareWebp],
  ['GIF', bareMovingPicture],
])('a %s that is cut short anywhere is refused', async (_, whole) => {
  for (let length = 12; length < whole.byteLength; length++) {
    await expect(stripFile(whole.slice(0, length)), `cut at ${length}`).rejects.toMatchObject({
      code: expect.stringMatching(/^file-(damaged|type)$/),
    });
  }
});

test('a PNG with a wrong sum is refused', async () => {
  const wrong = Uint8Array.from(bareDrawing);
  wrong[20] = 77;
  await expect(stripFile(wrong)).rejects.toMatchObject({ code: 'file-damaged' });
});
