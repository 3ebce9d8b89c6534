import type { Reading } from '@utveckling/domain/project/status';
import { Explained } from '../ui/explained.tsx';
import { useWords } from '../words/words.ts';

type ReadingWordProps = { reading: Reading /** Whether no minutes hold it. */; isByHand?: boolean };

/** "uttalat" or "tolkat"; what it means shows on hover, focus or press. */
export function ReadingWord({ reading, isByHand = false }: ReadingWordProps) {
  const { project } = useWords();
  const { word, sentence } = project.reading[reading];
  return <Explained explanation={isByHand ? project.readingByHand[reading] : sentence}>{word}</Explained>;
}
