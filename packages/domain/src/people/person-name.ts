import type { Archive } from '../archive.ts';
import { maskWords, touchesMask } from '../meeting/public-text.ts';

/**
 * What somebody is called by their id alone: as they are spelt most fully where readers may see it. Without such a place,
 * what stands there instead of a name that is not for the public, or of one that was erased.
 */
export function personName({ state, texts }: Archive, person: string): string {
  const spellings = (state.people.get(person)?.sources ?? []).flatMap((ref) => {
    if (touchesMask(state.masks.get(ref.source) ?? [], ref)) return [];
    return (texts.get(ref.source) ?? '').slice(ref.from, ref.to).replaceAll(/\s+/g, ' ').trim();
  });
  const [fullest = ''] = spellings.sort((a, b) => b.length - a.length);
  if (fullest !== '') return fullest;
  return state.erased.has(person) ? maskWords.name : maskWords['person-name'];
}
