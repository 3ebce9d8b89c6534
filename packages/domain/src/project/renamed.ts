import type { Archive } from '../archive.ts';
import type { NewEvent } from '../event.ts';
import { firstSource } from '../meeting/quote.ts';
import type { Range, SourceRef } from '../meeting/source.ts';
import type { Claim } from './event.ts';

type Named = { person?: string | undefined; words: Range };
type NewWords = { text: string; words: SourceRef };

/** A claim whose people are found again in new words; who is not named there any more is left out. */
export function renamed(
  archive: Archive,
  claim: Claim,
  old: Pick<NewEvent, 'sources'>,
  { text, words }: NewWords,
): Claim {
  const before = archive.texts.get(firstSource(old)?.source ?? '') ?? '';
  const find = ({ words: range, ...who }: Named): Named[] => {
    const name = before.slice(range.from, range.to);
    const at = name === '' ? -1 : text.trim().indexOf(name);
    if (at === -1) return [];
    return [{ ...who, words: { from: words.from + at, to: words.from + at + name.length } }];
  };
  switch (claim.kind) {
    case 'action':
    case 'coordinator':
      return { ...claim, who: claim.who.flatMap(find) };
    case 'document': {
      const { by, ...rest } = claim;
      const [author] = by === undefined ? [] : find(by);
      return author === undefined ? rest : { ...rest, by: author };
    }
    default:
      return claim;
  }
}
