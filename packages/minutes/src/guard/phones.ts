import type { Guard } from '../proposal.ts';

const gap = '[ \\u00a0-]';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}/:.,§-])(?:(?:\\+|00)46${gap}?(?:\\(0\\)${gap}?)?[1-9]\\d{0,2}|\\(0[1-9]\\d{0,2}\\)|0[1-9]\\d{0,2})(?:${gap}{0,2}[-–/]?${gap}{0,2}\\d{2,8}){1,5}(?![\\p{L}\\p{N}]|[.:,/]\\d)`,
  'gu',
);
/** "070.174.06.05", "46701740605": only mobile numbers are written so. */
const mobile =
  /(?<![\p{L}\p{N}/:.,§+-])(?:07[02369]\d?(?:\.\d{2,3}){2,4}|467[02369]\d{7})(?![\p{L}\p{N}]|[.:,/-]\d)/gu;
const numbered =
  /(?:dnr|diarie\p{L}*|d\.nr|nr|bg|bankgiro|pg|plusgiro|konto\p{L}*|ärende\p{L}*|org\.?\s?(?:nr|nummer)|faktura\p{L}*|ref\p{L}*)\.?\s*:?\s*$/iu;
const called = /(?:tel|tfn|telefon\p{L}*|mobil\p{L}*|mob|ring|nås på|sms)\.?\s*(?:på|:)?\s*$/iu;

/** Swedish phone numbers, with +46, area code or mobile prefix. Times ("0800-1700"), days, amounts and registry numbers are none. */
export function* phones(text: string): Generator<Guard> {
  for (const match of text.matchAll(mobile))
    if (/^(?:0|46)\d{8,9}$/.test(match[0].replaceAll('.', '')))
      yield {
        from: match.index,
        to: match.index + match[0].length,
        kind: 'phone',
        instead: '[telefonnummer]',
        rule: 'phone',
        sureness: 'sure',
      };
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const digits = match[0].replace('(0)', '').replaceAll(/\D/g, '');
    const national = digits.replace(/^(?:00)?46/, /^(?:\+|00)/.test(match[0]) ? '0' : '46');
    if (numbered.test(before) || isTimes(match[0]) || !isLength(national)) continue;
    if (/^\d{4}-\d\d-\d\d/.test(match[0])) continue;
    const isMobile = /^07[02369]\d{7}$/.test(national);
    const isGrouped = /[-–/ \u00a0]/.test(match[0]);
    if (!isMobile && !isGrouped && !called.test(before)) continue;
    yield {
      from: match.index,
      to: match.index + match[0].trimEnd().length,
      kind: 'phone',
      instead: '[telefonnummer]',
      rule: 'phone',
      sureness: isMobile || called.test(before) || /[-–]/.test(match[0]) ? 'sure' : 'likely',
    };
  }
}

function isLength(digits: string): boolean {
  return /^0[1-9]\d{6,8}$/.test(digits);
}

/** "0800-1700", "08-17 30" */
function isTimes(words: string): boolean {
  const parts = words.split(/[^\d]+/).filter((part) => part !== '');
  return parts.length === 2 && parts.every((part) => /^(?:[01]\d|2[0-4])(?:[0-5]\d)$/.test(part));
}
