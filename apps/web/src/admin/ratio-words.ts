import type { Language } from '../words/words.ts';

/** A contrast as a number people read, never rounded up to what it is not: "2,9". */
export function ratioWords(ratio: number, language: Language): string {
  const number = (Math.floor(ratio * 10) / 10).toFixed(1).replace(/\.0$/, '');
  return language === 'sv' ? number.replace('.', ',') : number;
}
