import type { FieldError } from '../ui/field-error.ts';

/** What is wrong with a field; nothing when it fits. */
export function errorOf({ errors }: { errors: readonly FieldError[] }, field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
