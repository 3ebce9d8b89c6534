import type { Sureness } from '../proposal.ts';
import type { Choices } from './choices.ts';

/** Whether something proposed goes into the tree: as was decided of it, or else as `take` says of what is so sure. */
export function isTaken({ take }: Choices, choice: { do: string } | undefined, sureness: Sureness): boolean {
  if (choice !== undefined) return choice.do !== 'drop';
  return take === 'all' || (take === 'sure' && sureness !== 'unsure');
}
