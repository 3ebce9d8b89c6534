import type { EntryView } from './entry-schema.ts';
import type { ActionStep } from './event.ts';
import { namesOfEntry } from './names-of-entry.ts';

/** What stands in the history when somebody says no more than the step. */
export const stepWords = {
  taken: 'Tar uppdraget.',
  reported: 'Redovisar uppdraget.',
  done: 'Uppdraget är klart.',
  dropped: 'Uppdraget läggs ner.',
} as const satisfies Record<ActionStep, string>;

/** How far an action has come: nobody has taken it, or what its last step says. */
export type ActionState = 'open' | ActionStep;

/** How far the action `id` has come in a history, whatever the order of the history. A corrected action keeps its steps. */
export function actionState(history: readonly EntryView[], id: string): ActionState {
  const names = namesOfEntry(history, id);
  const steps = history
    .flatMap(({ claim, correctedBy, written }) =>
      claim.kind === 'action-step' && names.has(claim.action) && correctedBy === undefined
        ? [{ step: claim.step, at: written?.at ?? '' }]
        : [],
    )
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  return steps.at(-1)?.step ?? 'open';
}

/** Whether an action can still be taken, reported or let go. */
export function isOpenAction(state: ActionState): boolean {
  return state !== 'done' && state !== 'dropped';
}
