import { whoIn } from '../name/who-in.ts';
import type { Sentence, World } from '../told.ts';
import { isNameAndDay } from './name-and-day.ts';

/** "Ny affisch tas fram. Ansvarig: Anna": whether the next sentence says whose the task is. */
export function isGivenAfter({ after, paragraph }: Sentence, world: World): boolean {
  if (after === undefined || after.paragraph > paragraph + 1) return false;
  if (isNameAndDay(after.words)) return true;
  const label = /^(?:åtgärd|uppdrag)\s*:\s*/iu.exec(after.words);
  if (label !== null) return whoIn(after.words, world).some(({ from }) => from === label[0].length);
  return /^(?:ansvarig(?:a)?|ansvar|ansv\.?|utförs\s+av)(?!\p{L})/iu.test(after.words);
}
