import type { Choices } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { ApiProblem } from '../app/api-problem.ts';

export type SaveState = 'saved' | 'saving' | 'failed' | 'stale';

type SaverOptions = {
  revision: number;
  save: (revision: number, choices: Choices) => Promise<ImportView>;
  onState: (state: SaveState) => void;
  onSaved: (view: ImportView, isLatest: boolean) => void;
};

/** One who goes through a list makes several choices in a row. */
const pause = 400;

/**
 * Keeps choices as they are made: the latest after a pause, never two at once. What the net failed stays to be saved by
 * the next `flush`; what somebody else was before with is let go.
 */
export function choiceSaver({ revision: first, save, onState, onSaved }: SaverOptions) {
  let revision = first;
  let latest: Choices | undefined;
  let sending: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function sendLatest(choices: Choices): Promise<boolean> {
    onState('saving');
    try {
      const view = await save(revision, choices);
      revision = view.revision;
      onSaved(view, latest === undefined);
      if (latest === undefined) onState('saved');
      return true;
    } catch (error) {
      const isStale = error instanceof ApiProblem && error.status === 409;
      if (!isStale) latest ??= choices;
      onState(isStale ? 'stale' : 'failed');
      return false;
    }
  }

  /** Saves what is not saved yet; false when it could not be. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (sending !== undefined && !(await sending)) return false;
    if (latest === undefined) return true;
    const choices = latest;
    latest = undefined;
    sending = sendLatest(choices).finally(() => (sending = undefined));
    return (await sending) && flush();
  }

  return {
    flush,
    set(choices: Choices): void {
      latest = choices;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
      onState('saving');
    },
  };
}
export type ChoiceSaver = ReturnType<typeof choiceSaver>;
