import { expect, test } from 'vitest';
import { acceptedFiles, faultOf } from './check-file.ts';

const mega = 1024 * 1024;

test.each([
  ['foto.JPG', 'image/jpeg', mega, undefined],
  ['Läget.docx', '', mega, undefined],
  ['utan ändelse', 'application/pdf', mega, undefined],
  ['kalkyl.ods', 'application/octet-stream', 10 * mega, undefined],
  ['foto.jpg', 'image/jpeg', 10 * mega + 1, 'tooLarge'],
  ['foto.jpg', 'image/jpeg', 0, 'empty'],
  ['IMG_1.HEIC', '', mega, 'heic'],
  ['bild', 'image/heif', mega, 'heic'],
  ['gammal.doc', 'application/msword', mega, 'olderOffice'],
  ['film.mp4', 'video/mp4', mega, 'wrongType'],
  ['logga.svg', 'image/svg+xml', mega, 'wrongType'],
  ['sida.html', 'text/html', 100 * mega, 'wrongType'],
])('%s as %s with %i bytes: %s', (name, type, size, fault) => {
  expect(faultOf({ name, type, size })).toBe(fault);
});

test('the browser offers the types by both their names, and no HEIC, so that phones turn it into JPEG', () => {
  const offered = acceptedFiles.split(',');
  expect(offered).toEqual(expect.arrayContaining(['image/jpeg', 'application/pdf', '.docx', '.odp']));
  expect(acceptedFiles).not.toMatch(/heic|svg|\*/);
});
