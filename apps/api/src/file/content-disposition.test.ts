import { expect, test } from 'vitest';
import { contentDisposition } from './content-disposition.ts';

test('Swedish letters are in the name for browsers, and without their rings in the one for what is old', () => {
  expect(contentDisposition('attachment', 'Läget på Ön.pdf')).toBe(
    `attachment; filename="Laget pa On.pdf"; filename*=UTF-8''L%C3%A4get%20p%C3%A5%20%C3%96n.pdf`,
  );
});

test('no sign of a name ends the name', () => {
  const header = contentDisposition('inline', `a"; b=c\\ '(1)*% 😀.png`);
  expect(header).toBe(
    `inline; filename="a_; b=c_ '(1)*_ __.png"; filename*=UTF-8''a%22%3B%20b%3Dc%5C%20%27%281%29%2A%25%20%F0%9F%98%80.png`,
  );
});
