import { namesIn } from '../name/names-in.ts';
import { wordLikeness } from '../name/same-word.ts';
import { tokensOf } from '../name/tokens.ts';
import type { HeadProposal } from '../proposal.ts';
import type { Register } from '../register.ts';
import type { Line } from '../text/lines.ts';

type GroupFound = NonNullable<HeadProposal['group']>;

/** The group that the head names: the most like, then the longest, then the first. Running text names no group. */
export function groupIn(lines: readonly Line[], { groups }: Register): GroupFound | undefined {
  const named = groups.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
  const short = lines.filter(({ words }) => words.length <= 160);
  const found = short.flatMap((line) =>
    namesIn(line.words, named).map(({ id, from, to, likeness, words }) => ({
      group: { id, words: { from: line.at + from, to: line.at + to }, likeness },
      words,
    })),
  );
  found.sort((one, other) => other.group.likeness - one.group.likeness || other.words - one.words);
  return found[0]?.group ?? nearly(short, groups);
}

/** "Ledningsgruppen" for "Ledningsgrupp för utveckling": the name's first word, where only one group has it. */
function nearly(lines: readonly Line[], groups: Register['groups']): GroupFound | undefined {
  const firsts = groups.map(({ id, name }) => ({ id, word: tokensOf(name)[0]?.word ?? '' }));
  for (const line of lines)
    for (const { word, from, to } of tokensOf(line.words)) {
      const like = firsts.filter((first) => first.word.length >= 6 && wordLikeness(first.word, word) >= 0.95);
      const [only] = like;
      if (only !== undefined && like.length === 1)
        return { id: only.id, words: { from: line.at + from, to: line.at + to }, likeness: 0.6 };
    }
  return undefined;
}
