import { describe, expect, it } from 'vitest';
import { readable } from './readable.ts';

const read = (text: string, asides: { from: number; to: number }[] = []) =>
  readable(text, { from: 0, to: text.length }, asides).words;

const wrapped = `Bosse berättar att det jobbas vidare på detta dels med kurser men
också mer serviceinriktat. Arbetet sker i liten skala och vi vill att
Allan tar kontakt med dem som kan hjälpa till i arbetet
framöver.
Nästa rad.

Nytt stycke.`;

describe('readable words', () => {
  it('join lines that were broken because they were full, also before a name', () => {
    expect(read(wrapped)).toBe(
      'Bosse berättar att det jobbas vidare på detta dels med kurser men också mer serviceinriktat. Arbetet sker i liten skala och vi vill att Allan tar kontakt med dem som kan hjälpa till i arbetet framöver.\nNästa rad.\n\nNytt stycke.',
    );
  });

  it('keep the lines of a text that was not broken', () => {
    expect(read('Anna Ek\nBertil Al\noch en till\n\nSlut.')).toBe('Anna Ek\nBertil Al\noch en till\n\nSlut.');
  });

  it('keep clauses that begin with "att" as lines, unless the line was full', () => {
    expect(read(`${wrapped}\n\nMötet beslutade att köpa in nya bord\natt hyra lokal`)).toContain(
      'bord\natt hyra lokal',
    );
  });

  it('keep items of a list as lines', () => {
    expect(
      read(`${wrapped}\n- en sak som är lång nog för att fylla raden helt och\n  hållet ut\n- en annan`),
    ).toContain('\n- en sak som är lång nog för att fylla raden helt och hållet ut\n- en annan');
  });

  it.each([
    ['arbets-\nmarknaden', 'arbetsmarknaden'],
    ['EU-\nprojekt', 'EU-projekt'],
    ['AMF-\nSOF', 'AMF-SOF'],
    ['in-\noch utflyttning', 'in- och utflyttning'],
    ['e-\npost', 'e-post'],
    ['arbets\u00ad\nmarknaden', 'arbetsmarknaden'],
  ])('undo hyphens at line ends and keep real ones: %j', (broken, whole) => {
    const start = `${wrapped}\nHär kommer en rad som är full av ord tills den tar slut i ett `;
    expect(read(`${start}${broken} och vi ses`)).toContain(` i ett ${whole}`);
  });

  it('keep a hyphen that the word has elsewhere', () => {
    const text = `catch-up-metoden och catch-up är bra.\n${wrapped}\nDe jobbar också med något som brukar kallas för catch-\nup och så`;
    expect(read(text)).toContain('kallas för catch-up och så');
  });

  it('go on past what was set aside, also in the middle of a sentence', () => {
    const text = wrapped.replace('också mer', '\n2 (3)\n\noch så mer');
    const from = text.indexOf('2 (3)');
    expect(read(text, [{ from, to: from + 6 }])).toContain('dels med kurser men och så mer');
  });

  it('give the range of the source back', () => {
    const view = readable(wrapped, { from: 0, to: wrapped.length }, []);
    const from = view.words.indexOf('kurser men också');
    const place = view.toSource(from, from + 'kurser men också'.length);
    expect(wrapped.slice(place.from, place.to)).toBe('kurser men\nockså');
  });

  it('of a part give its own place', () => {
    const from = wrapped.indexOf('Nytt');
    const view = readable(wrapped, { from, to: wrapped.length }, []);
    expect(view.toSource(0, 4)).toEqual({ from, to: from + 4 });
  });
});
