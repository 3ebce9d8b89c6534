import { actionState } from '@utveckling/domain/project/action-state';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import { useWords } from '../words/words.ts';
import { Fact } from './claim-line.tsx';
import { isByHand } from './is-by-hand.ts';
import type { References } from './references.ts';

/** How far an action has come. Minutes that say nothing more of it are not read as "nobody". */
export function ActionProgress({ entry, references }: { entry: EntryView; references: References }) {
  const { project } = useWords();
  const state = actionState(references.history ?? [], entry.id);
  if (references.history === undefined || (state === 'open' && !isByHand(entry))) return null;
  return <Fact name={project.how}>{project.actionState[state]}</Fact>;
}
