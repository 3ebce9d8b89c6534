import type { TogetherDocument } from './document.ts';
import { isCopy } from './is-copy.ts';

/** A document with its meeting's day. */
type Dated = TogetherDocument & { day: { from: string; to: string }; isOfCopy: boolean };

/**
 * The documents by meeting, in the order of their days: the first of each is the one that is read, the others are copies
 * of it. Which one is first hangs on day, file name and words alone.
 */
export function copiesOf<D extends Dated>(documents: readonly D[]): [D, ...D[]][] {
  const groups: [D, ...D[]][] = [];
  for (const document of documents.toSorted(inOrder)) {
    const same = groups.find(
      ([first]) =>
        first.day.from <= document.day.to &&
        document.day.from <= first.day.to &&
        isCopy(first.text, document.text),
    );
    if (same === undefined) groups.push([document]);
    else same.push(document);
  }
  return groups;
}

function inOrder(a: Dated, b: Dated): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function keyOf({ day, isOfCopy, file, source }: Dated): string {
  return [day.from, isOfCopy ? 1 : 0, file, source].join('\n');
}
