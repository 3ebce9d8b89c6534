import type { Refusal } from '@utveckling/domain/refusal';
import { refusalInBoth } from '@utveckling/domain/refusal-words';
import type { Preview } from '@utveckling/minutes/accept/import-view';

/** Why a document would not be put in, instead of what it would give. */
export function refusedPreview(refusal: Refusal): Extract<Preview, { refused: unknown }> {
  const { sv, en } = refusalInBoth(refusal);
  return { refused: { reason: refusal.reason, detail: sv, en } };
}
