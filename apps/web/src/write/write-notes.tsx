import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '../sign-in/use-me.ts';
import { freshen } from './freshen.ts';
import { gatherChanges } from './gather-changes.ts';
import { watchChanges } from './live-changes.ts';
import { LiveNote } from './live-note.tsx';
import { useLiveNote } from './live-note-store.ts';
import styles from './notes.module.css';
import { OutboxNote } from './outbox-note.tsx';
import { SavedNote } from './saved-note.tsx';
import { ownChanges } from './send-command.ts';
import { beginWriting, watchNetwork } from './writing.ts';

type WriteNotesProps = {
  /** The place in the log that the page was made at. */
  after: number | undefined;
  /** On the wall the picture follows what happens, and nothing is said. */
  quiet: boolean;
};

/** The notes over every page, and what listens behind them: what others change, and whether the network is back. */
export function WriteNotes({ after, quiet }: WriteNotesProps) {
  const queryClient = useQueryClient();
  const { add } = useLiveNote();
  const me = useMe();
  const account = me?.signedIn === true ? me.account : undefined;
  useEffect(() => watchNetwork(), []);
  useEffect(() => {
    if (account !== undefined) void beginWriting(account);
  }, [account]);
  useEffect(() => {
    const gathered = gatherChanges({
      freshen: (roles) => freshen(queryClient, { roles }),
      settled: ownChanges.settled,
      isOwn: ownChanges.has,
      tell: add,
    });
    const stop = watchChanges({ onChange: gathered.take, after });
    return () => {
      stop();
      gathered.stop();
    };
  }, [queryClient, add, after]);
  if (quiet) return null;
  return (
    <div className={styles.notes}>
      <LiveNote />
      <OutboxNote />
      <SavedNote />
    </div>
  );
}
