import { Link } from '@tanstack/react-router';
import { type Action, mayAnywhere } from '@utveckling/domain/people/permissions';
import { useMe } from '../sign-in/use-me.ts';
import { useWords } from '../words/words.ts';
import styles from './tree-view.module.css';

/** What lets somebody change the picture, or their part of it. */
const shaping: readonly Action[] = ['picture.arrange', 'project.create', 'outside.place'];

/** What one can do with the whole picture: learn to read it, show it on the wall, print it, change it. */
export function TreeActions({ tree }: { tree: string }) {
  const { tree: words } = useWords();
  const me = useMe();
  const mayChange = me?.signedIn === true && shaping.some((action) => mayAnywhere(me, action));
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
      {mayChange ? (
        <Link to="/trad/$tree/andra" params={{ tree }} className={`${styles.action} ${styles.change}`}>
          {words.changePicture}
        </Link>
      ) : null}
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
