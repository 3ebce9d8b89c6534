import { isFirstName as isListed } from '../../words/first-names.ts';
import { firstNames } from './first-names.ts';

/** Names that are more often words where a sentence begins with them: "Dag och tid", "Juni". */
const words = new Set(['dag', 'juni', 'milan', 'sam', 'tor', 'uno', 'rose', 'max', 'tea', 'frank', 'frans']);

/** Whether a word is a common first name in Sweden: a capitalised one at the beginning of a sentence is a person. */
export function isFirstName(word: string): boolean {
  const plain = word.toLowerCase();
  return firstNames.has(plain) || (isListed(plain) && !words.has(plain));
}
