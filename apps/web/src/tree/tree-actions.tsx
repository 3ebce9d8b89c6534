import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.ts';
import styles from './tree-view.module.css';

/** What one can do with the whole picture: learn to read it, show it on the wall, print it. */
export function TreeActions() {
  const { tree: words } = useWords();
  return (
    <div className={styles.actions}>
      <button type="button" className={styles.action} onClick={openLegend}>
        {words.legend}
      </button>
      <Link
        to="."
        search={(search) => ({ ...search, vagg: true })}
        className={styles.action}
        onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
      >
        {words.wall}
      </Link>
      <button type="button" className={styles.action} onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  );
}

/** The legend stands below the picture: it unfolds and comes into view. */
function openLegend(): void {
  const legend = document.getElementById('sa-laser-du');
  legend?.setAttribute('open', '');
  legend?.scrollIntoView({ block: 'start' });
  legend?.querySelector('summary')?.focus();
}
