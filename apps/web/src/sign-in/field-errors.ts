import { ApiProblem } from '../app/api-problem.ts';
import type { FieldError } from '../ui/field-error.ts';

/** What went wrong, for the form: at its fields where the server says so, else for the form as a whole. */
export function fieldErrors(error: Error | null, noNetwork: string): FieldError[] {
  if (error === null) return [];
  if (!(error instanceof ApiProblem) || error.message === '') return [{ field: '', message: noNetwork }];
  if (error.errors.length > 0) return error.errors.map(({ path, message }) => ({ field: path, message }));
  return [{ field: error.code === 'wrong-code' ? 'code' : '', message: error.message }];
}
