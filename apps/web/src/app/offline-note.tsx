import { useSyncExternalStore } from 'react';
import { useWords } from '../words/words.ts';
import styles from './shell.module.css';

/** Says so when the network is gone, and that what was opened can still be read. */
export function OfflineNote() {
  const { app } = useWords();
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return <div role="status">{online ? null : <p className={styles.offline}>{app.offline}</p>}</div>;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
