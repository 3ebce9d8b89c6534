import type { ImportRegister } from '@utveckling/minutes/accept/import-register';
import type { ImportView } from '@utveckling/minutes/accept/import-view';

/** The names of fruits by slug: those in the trees, and those that the document brings as it is decided now. */
export function fruitNames(
  view: Pick<ImportView, 'preview'>,
  { projects }: ImportRegister,
): ReadonlyMap<string, string> {
  const coming = 'refused' in view.preview ? [] : view.preview.fruits;
  return new Map([
    ...coming.map(({ slug, name }) => [slug, name] as const),
    ...projects.map(({ id, name }) => [id, name] as const),
  ]);
}

/** What can be chosen while the register is not there yet. */
export const nothingKnown: ImportRegister = {
  groups: [],
  parties: [],
  organisations: [],
  themes: [],
  projects: [],
  people: [],
};
