/** The months as they are written, in order; a short form may have a full stop. */
export const months: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'febr', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The full names alone: after "i" and "till", "jul" is Christmas and "mar" nothing. */
export const fullMonths = months.map(([name = '']) => name);

/** 1 to 12; `undefined` for words that are no month. */
export function monthOf(word: string): number | undefined {
  const plain = word.toLowerCase().replace('.', '');
  const at = months.findIndex((names) => names.includes(plain));
  return at === -1 ? undefined : at + 1;
}
