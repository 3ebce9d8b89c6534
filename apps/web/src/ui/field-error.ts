/** What is wrong with a field of a form; a field that is not there belongs to the form as a whole. */
export type FieldError = { field: string; message: string };
