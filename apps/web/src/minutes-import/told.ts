import { ApiProblem } from '../app/api-problem.ts';
import type { MinutesImportWords } from '../words/minutes-import.ts';

/** What went wrong in the server's own words; without any, that it was not reached. */
export function told(error: unknown, words: Pick<MinutesImportWords, 'failed'>): string {
  return error instanceof ApiProblem && error.message !== '' ? error.message : words.failed;
}
