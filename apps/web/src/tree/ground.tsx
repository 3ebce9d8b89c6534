import type { TreeLayout } from '@utveckling/tree-layout';
import { memo } from 'react';
import styles from './tree-picture.module.css';

/** The hill behind the tree and the soil it stands in. */
export const Ground = memo(function Ground({ layout }: { layout: TreeLayout }) {
  return (
    <g aria-hidden="true">
      <path className={styles.hill} d={layout.ground.hill} />
      <path className={styles.soil} d={layout.ground.soil} />
      <rect
        className={styles.soil}
        x={-layout.width}
        y={layout.height - 1}
        width={layout.width * 3}
        height={layout.height}
      />
    </g>
  );
});
