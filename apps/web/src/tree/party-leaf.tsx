import type { Stance } from '@utveckling/domain/project/stance';
import { halfLeafPath, isLeafShape, leafPath } from './leaf-shape.ts';
import styles from './party-leaf.module.css';

/** A party's leaf on a fruit; no stance means that the minutes do not say one. */
export type PartyLeafProps = { leaf: string; colour: string; stance: Stance | undefined };

/**
 * A leaf in a box of 20 high around the origin: filled = committed, half filled = interested, outline = not stated,
 * frosted = has paused, torn = has said no (tree.md).
 */
export function PartyLeaf({ leaf, colour, stance }: PartyLeafProps) {
  const shape = isLeafShape(leaf) ? leaf : 'oval';
  const whole = leafPath(shape);
  switch (stance) {
    case 'committed':
      return <path className={styles.outline} d={whole} fill={colour} stroke={colour} />;
    case 'interested':
      return (
        <g>
          <path className={styles.empty} d={whole} stroke={colour} />
          <path d={halfLeafPath(shape)} fill={colour} />
        </g>
      );
    case 'paused':
      return (
        <g>
          <path className={styles.frosted} d={whole} stroke={colour} />
          <path className={styles.crystal} d="M0-5V5M-4.3-2.5L4.3 2.5M4.3-2.5L-4.3 2.5" />
        </g>
      );
    case 'declined':
      return (
        <g>
          <path className={styles.empty} d={whole} stroke={colour} />
          <path className={styles.tear} d="M-9 2L-4-3L-1 3L3-3L9 2" />
          <path
            className={styles.tearEdge}
            d="M-9 0L-4-5L-1 1L3-5L9 0M-9 4L-4-1L-1 5L3-1L9 4"
            stroke={colour}
          />
        </g>
      );
    case undefined:
      return <path className={styles.empty} d={whole} stroke={colour} />;
  }
}
