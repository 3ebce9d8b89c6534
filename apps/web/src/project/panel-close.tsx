import { Link, useSearch } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useWords } from '../words/words.ts';
import styles from './panel-close.module.css';

type PanelCloseProps = { trees: readonly { id: string }[]; onClose: (() => void) | undefined };

/** Closes the panel; without JavaScript it is the way to the tree the fruit hangs in. */
export function PanelClose({ trees, onClose }: PanelCloseProps) {
  const { project } = useWords();
  const { trad } = useSearch({ from: '__root__' });
  const tree = trees.find(({ id }) => id === trad) ?? trees[0];
  const close = (event: MouseEvent) => {
    if (onClose === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onClose();
  };
  if (tree === undefined) return null;
  return (
    <Link
      to="/trad/$tree"
      params={{ tree: tree.id }}
      className={styles.close}
      onClick={close}
      aria-label={project.closeLong}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path className={styles.cross} d="M4 4L16 16M16 4L4 16" />
      </svg>
    </Link>
  );
}
