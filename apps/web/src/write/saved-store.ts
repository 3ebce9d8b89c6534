import { create } from 'zustand';
import type { CommandDone } from './command-result.ts';
import type { Draft } from './draft.ts';
import { drafts } from './draft-store.ts';
import { newKey } from './new-key.ts';
import { sendCommand } from './send-command.ts';

/** What was written, so that it can be put back into its form. */
export type SavedDraft = Omit<Draft, 'key' | 'tried' | 'savedAt'>;

export type Saved = {
  change: string;
  revision: number;
  /** What it is about, in the reader's words. */
  label: string;
  draft: SavedDraft | undefined;
  /** Whether it waited for the network first. */
  wasWaiting: boolean;
  /** Until when it can be undone, in milliseconds since 1970 by this browser's clock. */
  undoUntil: number;
  /** Whether it ever could. */
  isUndoable: boolean;
  undoKey: string;
  state: 'saved' | 'undoing' | 'undone' | 'not-undone';
  /** Whether undoing put the text back into its form. */
  isTextBack: boolean;
  /** Why it could not be undone, in the server's words; empty when no answer came. */
  detail: string;
};

type SavedStore = {
  saved: Saved | undefined;
  show: (saved: Saved | undefined) => void;
};

/** The last thing that was saved here. It lives beside the pages, so it survives going from one to another. */
export const useSaved = create<SavedStore>()((set) => ({
  saved: undefined,
  show: (saved) => set({ saved }),
}));

type SavedFacts = {
  done: CommandDone;
  label: string;
  draft?: SavedDraft | undefined;
  wasWaiting?: boolean;
};

/** Says that something was saved, and lets it be undone as long as the server allows. */
export function showSaved({ done, label, draft, wasWaiting = false }: SavedFacts): void {
  const { change, revision, undoFor } = done;
  const undoUntil = Date.now() + undoFor;
  const now = { state: 'saved', isTextBack: false, detail: '' } as const;
  const undo = { undoUntil, undoKey: newKey(), isUndoable: undoFor > 0 };
  useSaved.getState().show({ change, revision, label, draft, wasWaiting, ...undo, ...now });
}

/** Takes the last thing back. Its text is put into its form again, unless another one was begun there. */
export async function undoSaved(send: typeof sendCommand = sendCommand): Promise<void> {
  const { saved, show } = useSaved.getState();
  if (saved === undefined || saved.state === 'undoing' || saved.state === 'undone') return;
  const isShown = () => useSaved.getState().saved?.change === saved.change;
  show({ ...saved, state: 'undoing' });
  const { change, revision: seen, undoKey: key } = saved;
  const result = await send('change.undo', { seen, data: { change }, key });
  if (result.kind === 'done') {
    const isTextBack = putBack(saved.draft, result.revision);
    if (isShown()) show({ ...saved, state: 'undone', isTextBack, detail: '' });
  } else if (isShown()) {
    show({ ...saved, state: 'not-undone', detail: result.detail });
  }
}

function putBack(draft: SavedDraft | undefined, seen: number): boolean {
  if (draft === undefined || drafts.read(draft) !== undefined) return false;
  drafts.save({ ...draft, seen, key: newKey(), savedAt: new Date().toISOString() });
  return true;
}
