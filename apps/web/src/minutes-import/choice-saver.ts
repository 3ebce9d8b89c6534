import type { Choices } from '@utveckling/minutes/accept/choices';
import type { ImportView } from '@utveckling/minutes/accept/import-view';
import { ApiProblem } from '../app/api-problem.ts';
import { clashes, mergeChoices } from './merge-choices.ts';

export type SaveState = 'saved' | 'saving' | 'failed';
/** Somebody else saved meanwhile: both choices hold now, and of so many things that both chose, these. */
export type Joined = { clashes: number };

export type Saved = Pick<ImportView, 'revision' | 'choices'>;
type SaverOptions<View extends Saved> = {
  first: Saved;
  save: (revision: number, choices: Choices) => Promise<View>;
  /** What holds on the server now. */
  read: () => Promise<View>;
  /** `error` is why it failed. */
  onState: (state: SaveState, error?: unknown) => void;
  /** What is kept now; `isLatest` where nothing was chosen meanwhile. */
  onSaved: (view: View, isLatest: boolean) => void;
  /** What is to be shown now that another's choices are among one's own. */
  onJoined: (choices: Choices, joined: Joined) => void;
  /** What is not saved yet, and what it was chosen from. */
  onUnsaved: (saved: Saved, choices: Choices) => void;
};

/** One who goes through a list makes several choices in a row. */
const pause = 400;

/**
 * Keeps choices as they are made: the latest after a pause, never two at once. What the net failed stays to be saved by
 * the next `flush`. Where somebody else has saved since, what both chose is put together and saved, so that nothing is lost.
 */
export function choiceSaver<View extends Saved>(options: SaverOptions<View>) {
  const { save, read, onState, onSaved, onJoined, onUnsaved } = options;
  let saved: Saved = options.first;
  let latest: Choices | undefined;
  let sending: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function sendLatest(choices: Choices): Promise<boolean> {
    onState('saving');
    try {
      const view = await save(saved.revision, choices);
      saved = view;
      onSaved(view, latest === undefined);
      if (latest === undefined) onState('saved');
      else onUnsaved(saved, latest);
      return true;
    } catch (error) {
      const isStale = error instanceof ApiProblem && error.status === 409;
      const mine = latest ?? choices;
      latest = mine;
      if (isStale && (await join(mine))) return true;
      onState('failed', error);
      return false;
    }
  }

  /** Puts another's choices and one's own together, to be saved next; false when they could not be read. */
  async function join(mine: Choices): Promise<boolean> {
    try {
      const base = saved.choices;
      const seen = saved.revision;
      const theirs = await read();
      // Refused for something else, it would be refused again.
      if (theirs.revision === seen) return false;
      saved = theirs;
      // Something more may have been chosen while they were read.
      const now = latest ?? mine;
      latest = mergeChoices(base, now, theirs.choices);
      onUnsaved(saved, latest);
      onJoined(latest, { clashes: clashes(base, now, theirs.choices) });
      return true;
    } catch {
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
      onUnsaved(saved, choices);
      onState('saving');
    },
  };
}
export type ChoiceSaver = ReturnType<typeof choiceSaver>;
