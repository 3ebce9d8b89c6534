import { fieldIn, listIn, textIn } from '../write/read-json.ts';

/** What is wrong with a field of what was sent; `path` as in what was sent, its parts joined by dots. */
export type PathError = { path: string; message: string };

/** Why the API said no, in the language that the page is read in; empty where the answer says nothing. */
export function problemWords(problem: unknown): string {
  const english = isEnglish() ? textIn(fieldIn(problem, 'en'), 'detail') : undefined;
  return english ?? textIn(problem, 'detail') ?? '';
}

/** What is wrong with the fields of what was sent, in the same language. */
export function problemErrors(problem: unknown): PathError[] {
  return listIn(problem, 'errors').map((error) => {
    const english = isEnglish() ? textIn(error, 'en') : undefined;
    const path = textIn(error, 'path') ?? listIn(error, 'path').join('.');
    return { path, message: english ?? textIn(error, 'message') ?? '' };
  });
}

/** Answers are read where no component is, so it is the address that tells; on the server nobody reads. */
function isEnglish(): boolean {
  return new URLSearchParams(globalThis.location?.search).get('sprak') === 'en';
}
