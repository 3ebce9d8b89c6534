import type { Reading } from '@utveckling/domain/project/status';
import { Explained } from '../ui/explained.tsx';
import { useWords } from '../words/words.ts';

/** "uttalat" or "tolkat"; what it means shows on hover, focus or press. */
export function ReadingWord({ reading }: { reading: Reading }) {
  const { word, sentence } = useWords().project.reading[reading];
  return <Explained explanation={sentence}>{word}</Explained>;
}
