import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { useWriteWords } from '../words/write.ts';
import { freshen } from './freshen.ts';
import styles from './notes.module.css';
import { type Saved, undoSaved, useSaved } from './saved-store.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

/** So long a note without anything to press stays. */
const shown = 12_000;

/** Says that something was saved and lets it be undone for a minute. It stays while the focus is in it. */
export function SavedNote() {
  const words = useWriteWords();
  const { saved, show } = useSaved();
  return (
    <>
      <div role="status" className="visually-hidden">
        {saved === undefined ? null : statusWords(saved, words)}
      </div>
      {saved === undefined ? null : <Shown key={saved.change} saved={saved} close={() => show(undefined)} />}
    </>
  );
}

function Shown({ saved, close }: { saved: Saved; close: () => void }) {
  const words = useWriteWords();
  const queryClient = useQueryClient();
  const note = useRef<HTMLElement>(null);
  const left = useSecondsLeft(saved.undoUntil);
  const canUndo = left > 0 && (saved.state === 'saved' || saved.state === 'not-undone');
  const isOver = !canUndo && saved.state !== 'undoing';
  useEffect(() => {
    if (!isOver) return;
    const timer = setInterval(() => {
      if (note.current?.contains(document.activeElement) !== true) close();
    }, shown);
    return () => clearInterval(timer);
  }, [isOver, close]);
  return (
    <section ref={note} className={styles.note} aria-label={words.savedLabel}>
      <p className={styles.words}>
        <b>{saved.label}</b>. {statusWords(saved, words)}
      </p>
      {isOver && saved.state === 'saved' && saved.isUndoable ? (
        <p className={styles.words}>{words.undoOver}</p>
      ) : null}
      <div className={styles.row}>
        {canUndo || saved.state === 'undoing' ? (
          <Button
            kind="primary"
            busy={saved.state === 'undoing'}
            onClick={() => void undoSaved().then(() => freshen(queryClient))}
          >
            {saved.state === 'undoing' ? words.undoing : words.undo}
            {canUndo ? (
              <span aria-hidden="true" className={styles.seconds}>
                {words.undoLeft(left)}
              </span>
            ) : null}
          </Button>
        ) : null}
        <Button onClick={close}>{words.close}</Button>
      </div>
    </section>
  );
}

function statusWords(
  { state, wasWaiting, isTextBack, detail }: Saved,
  words: ReturnType<typeof useWriteWords>,
) {
  switch (state) {
    case 'saved':
      return wasWaiting ? words.sent : words.saved;
    case 'undoing':
      return words.undoing;
    case 'undone':
      return isTextBack ? `${words.undone} ${words.textIsBack}` : words.undone;
    case 'not-undone':
      return detail === '' ? words.notUndone : detail;
  }
}
