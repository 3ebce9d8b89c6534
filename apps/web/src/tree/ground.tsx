import type { TreeLayout } from '@utveckling/tree-layout';
import { memo } from 'react';
import styles from './tree-picture.module.css';

/** The hill behind the tree and the soil it stands in; mirrored beyond both edges, where a wide window looks past the world. */
export const Ground = memo(function Ground({ layout }: { layout: TreeLayout }) {
  const { width, height, ground } = layout;
  const sides = ['scale(1 1)', 'scale(-1 1)', `translate(${width * 2} 0) scale(-1 1)`];
  return (
    <g aria-hidden="true">
      {sides.map((side) => (
        <path key={side} className={styles.hill} d={ground.hill} transform={side} />
      ))}
      {sides.map((side) => (
        <path key={side} className={styles.soil} d={ground.soil} transform={side} />
      ))}
      <rect className={styles.soil} x={-width} y={height - 1} width={width * 3} height={height} />
    </g>
  );
});
