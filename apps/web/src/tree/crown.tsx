import type { TreeLayout } from '@utveckling/tree-layout';
import { memo, useMemo } from 'react';
import { scatteredLeafPath } from './scattered-leaf-path.ts';
import styles from './tree-picture.module.css';

/** The crown: one soft silhouette, a lighter or deeper clump behind each fruit, and scattered leaves. */
export const Crown = memo(function Crown({
  layout,
  shown,
}: {
  layout: TreeLayout;
  shown: ReadonlySet<string>;
}) {
  const leaves = useMemo(() => byTone(layout.crown.leaves), [layout]);
  return (
    <g aria-hidden="true">
      <path className={styles.crown} d={layout.crown.outline} />
      {layout.crown.clumps
        .filter(({ fruit }) => shown.has(fruit))
        .map(({ fruit, path, tone }) => (
          <path key={fruit} className={tone === 0 ? styles.clumpLight : styles.clumpDeep} d={path} />
        ))}
      {leaves.map((path, tone) => (
        <path key={tones[tone]} className={tones[tone]} d={path} />
      ))}
    </g>
  );
});

const tones = [styles.crownLeafLight, styles.crownLeaf, styles.crownLeafDeep];

function byTone(leaves: TreeLayout['crown']['leaves']): string[] {
  return [0, 1, 2].map((tone) => scatteredLeafPath(leaves.filter((leaf) => leaf.tone === tone)));
}
