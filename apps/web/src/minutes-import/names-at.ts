import type { Place } from './review-context.ts';

/** Words in a sentence that may name somebody: capitalised ones that stand together, and "jag", "hon", "sekreteraren". */
export function namesAt(text: string, { from, to }: Place): Place[] {
  const words = text.slice(from, to);
  const names = words.matchAll(
    /\p{Lu}[\p{L}\p{M}'’-]*(?:[ \n]+\p{Lu}[\p{L}\p{M}'’-]*)*|(?<!\p{L})(?:jag|hon|han|hen|sekreteraren|ordföranden)(?!\p{L})/gu,
  );
  return [...names].map((name) => ({ from: from + name.index, to: from + name.index + name[0].length }));
}
