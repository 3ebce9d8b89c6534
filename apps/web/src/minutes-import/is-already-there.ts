import type { ImportView } from '@utveckling/minutes/accept/import-view';

/** Whether a document that waits cannot be put in because its very words are in the tree. */
export function isAlreadyThere({ preview, published }: Pick<ImportView, 'preview' | 'published'>): boolean {
  return published === undefined && 'refused' in preview && preview.refused.reason === 'already-imported';
}
