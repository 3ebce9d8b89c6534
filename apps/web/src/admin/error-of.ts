import type { FieldError } from '../ui/field-error.ts';

/** What is wrong with a field, if anything. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
