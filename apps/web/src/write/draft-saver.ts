import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';

/** So long after the last key a draft is kept. */
const pause = 400;

export type DraftSaver = ReturnType<typeof createDraftSaver>;

/** Keeps a draft as it is typed: after a short pause, and at once when `flush` says that the page may go. */
export function createDraftSaver(store: DraftStore, onKept: (isKept: boolean) => void = () => {}) {
  let pending: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cleared = store.timesCleared();

  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
    pending = undefined;
  };
  const flush = () => {
    const draft = pending;
    forget();
    // Whoever signed out in between left nothing behind.
    if (draft !== undefined && cleared === store.timesCleared()) onKept(store.save(draft));
  };
  return {
    save(draft: Draft) {
      forget();
      pending = draft;
      cleared = store.timesCleared();
      timer = setTimeout(flush, pause);
    },
    flush,
    forget,
  };
}

/** Calls `flush` when the page may be about to go: phones stop a hidden page without a word. */
export function beforePageGoes(flush: () => void): () => void {
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}
