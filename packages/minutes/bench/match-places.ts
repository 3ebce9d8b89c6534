import type { Range } from '@utveckling/domain/meeting/source';
import type { Overlap } from './overlap.ts';

type Matches<Answer, Found> = {
  pairs: { answer: Answer; found: Found }[];
  missed: Answer[];
  /** Found, but in no answer and not among the words that can be read both ways. */
  wrong: Found[];
};

/**
 * Pairs what the reader found with the answers that mean the same sentence, the best pairs first, each only once.
 * @param either places whose finding is neither right nor wrong
 */
export function matchPlaces<Answer extends { place: Range }, Found extends Range>(
  answers: readonly Answer[],
  found: readonly Found[],
  {
    overlap,
    either = [],
    fits = () => true,
  }: {
    overlap: Overlap;
    either?: readonly Range[];
    fits?: (answer: Answer, found: Found) => boolean;
  },
): Matches<Answer, Found> {
  const candidates = answers
    .flatMap((answer) => found.map((one) => ({ answer, found: one, ...overlap(answer.place, one) })))
    .filter(({ answer, found: one, ofShorter }) => ofShorter >= 0.5 && fits(answer, one))
    .sort((a, b) => b.ofBoth - a.ofBoth);
  const pairs: { answer: Answer; found: Found }[] = [];
  for (const { answer, found: one } of candidates)
    if (!pairs.some((pair) => pair.answer === answer || pair.found === one))
      pairs.push({ answer, found: one });
  const unpaired = found.filter((one) => !pairs.some((pair) => pair.found === one));
  return {
    pairs,
    missed: answers.filter((answer) => !pairs.some((pair) => pair.answer === answer)),
    wrong: unpaired.filter((one) => !either.some((place) => overlap(place, one).ofShorter >= 0.5)),
  };
}
