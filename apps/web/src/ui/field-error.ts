/** What is wrong with a field of a form; a field that is not there belongs to the form as a whole. */
export type FieldError = { field: string; message: string };

/** What is wrong with a field, if anything. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
