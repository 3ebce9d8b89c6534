import type { FieldError } from '../ui/field-error.ts';
import type { AdminWords } from '../words/admin.ts';

/** What is missing of somebody's name and address; the server looks closer. */
export function accountErrors(
  { name, email }: { name: string; email: string },
  people: AdminWords['people'],
): FieldError[] {
  return [
    ...(name.trim() === '' ? [{ field: 'name', message: people.nameMissing }] : []),
    ...(/^\S+@\S+$/.test(email.trim()) ? [] : [{ field: 'email', message: people.emailMissing }]),
  ];
}
