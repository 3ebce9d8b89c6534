import { describe, expect, it } from 'vitest';
import { asidesOf } from './asides.ts';

const aside = (text: string) => asidesOf(text).map(({ from, to, why }) => [why, text.slice(from, to)]);

describe('what is set aside', () => {
  it.each(['2 (3)', '2(3)', 'Sida 2 av 3', 'sid. 2 (3)', '- 2 -', 'Sida 2', '2 av 3'])(
    'a page mark: %s',
    (mark) => {
      expect(aside(`Ett.\n${mark}\nTvå.`)).toEqual([['page-mark', `${mark}\n`]]);
    },
  );

  it.each(['23/3', '2', '400', '2017', '1. Öppnande', 'Sida vid sida'])(
    'not a date, a number or words: %s',
    (words) => {
      expect(aside(`Ett.\n${words}\nTvå.`)).toEqual([]);
    },
  );

  it('a number alone, where a page ends', () => {
    expect(aside('Ett.\n\n2\n\fTvå.')).toEqual([
      ['page-mark', '2\n'],
      ['form-feed', '\f'],
    ]);
  });

  it('a head that returns on each page, but not where it stands first', () => {
    const text = 'Styrelsen 3 maj   1 (2)\n\nOm ett.\n\fStyrelsen 3 maj   2 (2)\n\nOm två.';
    expect(aside(text)).toEqual([
      ['form-feed', '\f'],
      ['running-head', 'Styrelsen 3 maj   2 (2)\n'],
    ]);
  });

  it('the row where each page is signed', () => {
    expect(aside('Ett.\nJusterandes sign      Utdragsbestyrkande\nTvå.')).toEqual([
      ['running-head', 'Justerandes sign      Utdragsbestyrkande\n'],
    ]);
  });

  it('a byte order mark, and a text without words', () => {
    expect(aside('\ufeffEtt.')).toEqual([['byte-order-mark', '\ufeff']]);
    expect(aside('\n- 2 -')).toEqual([
      ['empty', '\n'],
      ['page-mark', '- 2 -'],
    ]);
    expect(aside(' \n\n')).toEqual([['empty', ' \n\n']]);
    expect(aside('')).toEqual([]);
  });
});
