import { useWords } from '../words/words.ts';
import styles from './tree-view.module.css';

/** The first page of an installation where nothing has been put in yet. */
export function EmptyTree() {
  const { app, tree } = useWords();
  return (
    <div className={styles.nothingYet}>
      <h1>{app.name}</h1>
      <p>{tree.empty}</p>
    </div>
  );
}
