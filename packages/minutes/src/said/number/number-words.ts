/** Swedish number words that minutes count with. "en" and "ett" are mostly articles and count only before "gång". */
export const numberWords: Readonly<Record<string, number>> = {
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
  hundra: 100,
};

/** "fem", "12", "1 200", "3,5" as a number; `undefined` for other words. */
export function numberOf(words: string): number | undefined {
  const plain = words.toLowerCase().trim();
  const word = numberWords[plain];
  if (word !== undefined) return word;
  if (!/^\d/.test(plain)) return undefined;
  const value = Number(plain.replaceAll(/[\s\u00a0]/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
