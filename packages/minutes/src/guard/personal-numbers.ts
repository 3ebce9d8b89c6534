import type { Guard } from '../proposal.ts';
import { hasCheckDigit } from './luhn.ts';

const pattern =
  /(?<![\p{L}\p{N}/.-])(?<century>19|20)?(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)(?<sign>\s?[-+–]\s?|\s)?(?<last>\d{4}|[Xx*]{4}|[A-Z]\d{3})(?![\p{L}\p{N}]|[/-]\d)/gu;

/**
 * Personal and coordination numbers in all their forms: ten or twelve digits, with hyphen, plus, space or nothing. Sure
 * where the check digit fits; a number written like one whose check digit does not is likely a slip of the pen; ten digits
 * in a row without a fitting check digit are something else, and so is an organisation's number.
 */
export function* personalNumbers(text: string): Generator<Guard> {
  for (const match of text.matchAll(pattern)) {
    const { century, year = '', month = '', day = '', sign, last = '' } = match.groups ?? {};
    if (!isDay(Number(month), Number(day))) continue;
    const isChecked = /^\d{4}$/.test(last) && hasCheckDigit(`${year}${month}${day}${last}`);
    const isWritten = sign !== undefined && /[-+–]/.test(sign);
    if (!isChecked && !isWritten) continue;
    yield {
      from: match.index,
      to: match.index + match[0].length,
      kind: 'personal-number',
      instead: '[personnummer]',
      rule: Number(day) > 60 ? 'coordination-number' : 'personal-number',
      sureness: isChecked && (isWritten || century !== undefined) ? 'sure' : 'likely',
    };
  }
}

/** A coordination number has 60 added to its day. */
function isDay(month: number, day: number): boolean {
  const plain = day > 60 ? day - 60 : day;
  return month >= 1 && month <= 12 && plain >= 1 && plain <= 31;
}
