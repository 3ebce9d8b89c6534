import type { Archive } from '@utveckling/domain/archive';
import { touchesMask } from '@utveckling/domain/meeting/public-text';

/**
 * Everybody who was recognised in the texts, with every spelling that stands there. The log holds only places, so that a
 * name that was erased is no spelling any more.
 */
export function spellingsOf({ state, texts }: Archive): { id: string; spellings: string[] }[] {
  return [...state.people].flatMap(([id, { sources }]) => {
    const spellings = sources.flatMap((ref) => {
      const gone = (state.masks.get(ref.source) ?? []).filter(({ subject }) => subject === 'name');
      const words = (texts.get(ref.source) ?? '').slice(ref.from, ref.to).replaceAll(/\s+/g, ' ').trim();
      return touchesMask(gone, ref) || words === '' ? [] : [words];
    });
    return spellings.length === 0 ? [] : [{ id, spellings: [...new Set(spellings)] }];
  });
}
