/** The forms that a line with nothing but the page's number has. */
const forms: readonly RegExp[] = [
  /^\d{1,3} ?\(\d{1,3}\)$/, // 2 (3)
  /^\(?(?:sida|sid\.?|s\.|page)?[ :]*\d{1,3} ?(?:av|\/|of) ?\d{1,3}\)?$/i, // Sida 2 av 3, 2/3
  /^(?:sida|sid\.?|sidnr|page)[ :]+\d{1,3}(?: ?\(\d{1,3}\))?$/i, // Sida 2
  /^[-–—] ?\d{1,3} ?[-–—]$/, // - 2 -
];

/** Whether the line is nothing but the number of a page. */
export function isPageMark(words: string): boolean {
  return words.length <= 24 && forms.some((form) => form.test(words)) && !/^\d{1,2}\/\d{1,2}$/.test(words);
}

/** Whether the line is the row where approvers sign each page of formal minutes. */
export function isSigningMark(words: string): boolean {
  return words.length <= 90 && /justera|utdrag/i.test(words) && signing.test(words);
}

const signing =
  /^(?:(?:justera(?:nde|re)s? sign(?:atur(?:er)?)?|utdragsbestyrkande|justerandes|ordf\.? sign|sign)[\s_.:|]*)+$/i;
