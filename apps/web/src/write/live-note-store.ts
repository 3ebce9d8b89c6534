import { create } from 'zustand';
import type { LiveChange } from './live-change.ts';

type LiveNoteStore = {
  /** What others have changed since the note was last closed. */
  changes: readonly LiveChange[];
  add: (changes: readonly LiveChange[]) => void;
  close: () => void;
};

/** What the quiet note tells of. */
export const useLiveNote = create<LiveNoteStore>()((set) => ({
  changes: [],
  add: (changes) => set((now) => ({ changes: [...now.changes, ...changes] })),
  close: () => set({ changes: [] }),
}));
