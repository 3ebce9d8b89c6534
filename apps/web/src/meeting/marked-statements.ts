import type { SectionView } from '@utveckling/domain/meeting/meeting-schema';

export type MarkView = SectionView['marks'][number];

/** A stretch of words that was marked, and everything it led to. */
export type MarkedStatement = { id: string; from: number; to: number; marks: readonly MarkView[] };

/** The marks of a section by the words they point at, in the order of the text. */
export function markedStatements(marks: readonly MarkView[]): MarkedStatement[] {
  const byWords = new Map<string, MarkView[]>();
  for (const mark of marks) {
    const key = `${mark.from}-${mark.to}`;
    byWords.set(key, [...(byWords.get(key) ?? []), mark]);
  }
  return [...byWords.values()]
    .flatMap((told) => {
      const [first] = told;
      return first === undefined ? [] : [{ id: first.id, from: first.from, to: first.to, marks: told }];
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
}
