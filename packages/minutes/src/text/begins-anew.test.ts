import { describe, expect, it, test } from 'vitest';
import { areLineByLine, beginsAnew } from './begins-anew.ts';
import { readable } from './readable.ts';

describe('a line with a capital after one without a full stop begins anew', () => {
  it.each([
    ['Arbetet går framåt men det är svårt att hitta lokal', 'Det skulle vara bra om vi hade två'],
    ['Enheten går med överskott efter februari månad', 'Bestämdes att Saga blir kontaktperson'],
    ['Rolf skickar bilderna till den som vill ha dem', 'Jolanta lägger upp dem på sidan'],
    ['Emir frågar Ungdomsrådet om de vill måla skyltarna', 'Frågan om farthinder tas upp igen'],
    ['Två av platserna står tomma sedan i augusti', 'Kostnaderna är lägre än förra året'],
  ])('after "%s": "%s"', (line, next) => {
    expect(beginsAnew(line, next, false)).toBe(true);
  });
});

describe('it goes on with a name', () => {
  it.each([
    ['Arbetet sker i liten skala och vi vill att', 'Allan tar kontakt med dem'],
    ['Vi fick hjälp med bilderna och texten av', 'Jolanta är den som kan mest'],
    ['De som kom var Anna Ek, Bertil Al,', 'Cecilia Ask är ny'],
    ['Vi tackade för föredraget och projektet', 'Bokbussen är nu i gång'],
    ['De som ville prata mer om det skulle höra av sig till vår kontakt', 'Anna Ek i receptionen'],
    ['Det är möjligt att den nya gruppen i Hagby', 'Odlarna tar över den'],
  ])('after "%s": "%s"', (line, next) => {
    expect(beginsAnew(line, next, false)).toBe(false);
  });
});

test('nothing is said of lines that end as sentences do, or that begin with a small letter or a number', () => {
  for (const [line, next] of [
    ['Det är klart.', 'Det är bra'],
    ['Det är klart', 'det är bra'],
    ['Det är klart', '12 personer kom'],
  ] as const)
    expect(beginsAnew(line, next, false)).toBe(false);
});

test('a paragraph of lines that each tell something is read line by line; names and broken text are not', () => {
  expect(areLineByLine(['Malik är ny', 'Förra anteckningarna gicks igenom', 'Lampan hänger snett'])).toBe(
    true,
  );
  expect(areLineByLine(['Anna Ek', 'Bertil Al', 'Cecilia Ask'])).toBe(false);
  expect(areLineByLine(['Vi är nöjda med', 'lokalen och vill', 'ha den kvar'])).toBe(false);
  expect(areLineByLine(['Malik är ny.', 'Anna kom.', 'Lampan hänger snett.'])).toBe(false);
});

test('lines of their own stay lines in a text that is broken at a width', () => {
  const text = `Personalen är nöjd men det är svårt att få ihop schemat på
onsdagar
Det skulle vara bra om vi hade en kontaktperson för varje kund
Beslut: vi förlänger till sommaren`;
  expect(readable(text, { from: 0, to: text.length }, []).words).toBe(
    'Personalen är nöjd men det är svårt att få ihop schemat på onsdagar\nDet skulle vara bra om vi hade en kontaktperson för varje kund\nBeslut: vi förlänger till sommaren',
  );
});

test("after who or what somebody is a name may follow, and a word that is nobody's name begins anew", () => {
  expect(beginsAnew('Vi valde Malik som är ny i gruppen till ordförande', 'Vi ses igen', false)).toBe(true);
  expect(beginsAnew('Mötet öppnades av vår nya ordförande', 'Anna Ek tackade', false)).toBe(false);
});
