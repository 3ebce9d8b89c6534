import type { Status } from '@utveckling/domain/project/status';
import styles from './fruit-mark.module.css';

/** The outline of an apple in a square of 64 around the origin, its stem ending at (0, -32). */
const apple =
  'M0-13C5-19 26-21 27-1C28 15 17 31 9 31C5 31 4 29 0 29C-4 29-5 31-9 31C-17 31-28 15-27-1C-26-21-5-19 0-13Z';
const stem = 'M0-12C-1-20-1-26 1-32';
const leaf = 'M2-22C6-33 18-34 25-29C21-19 9-17 2-22Z';
const shine = 'M-18 4C-19-5-15-10-9-11';
const star = 'M0-8L3.2 0.6L12.4 1L5.2 6.7L7.6 15.6L0 10.5L-7.6 15.6L-5.2 6.7L-12.4 1L-3.2 0.6Z';
const petal = 'M0-3C-9-6-10-19 0-20C10-19 9-6 0-3Z';
const crystal =
  'M0-10V26M-15.6-1L15.6 17M15.6-1L-15.6 17M-4-6L0-2L4-6M-4 22L0 18L4 22M-14 5.5L-9 4L-10.5-1.5M14 10.5L9 12L10.5 17.5M14 5.5L9 4L10.5-1.5M-14 10.5L-9 12L-10.5 17.5';

/**
 * The mark of a status, drawn in a square of 64 around the origin with its stem at the top.
 * Shape, outline, size and inner sign tell the status, colour only repeats it (tree.md). Null: the status is not stated.
 */
export function FruitMark({ status }: { status: Status | null }) {
  switch (status) {
    case 'idea':
      return <Bud />;
    case 'exploring':
      return <Blossom />;
    case 'trying':
      return <Apple className={styles.unripe} scale={0.64} />;
    case 'running':
      return <Apple className={styles.running} scale={0.88} />;
    case 'spreading':
      return (
        <g>
          <Apple className={styles.ripe} scale={1} />
          <path className={styles.star} d={star} />
        </g>
      );
    case 'paused':
      return <Frosted />;
    case 'harvested':
      return <Apple className={styles.ripe} scale={0.88} />;
    case 'closed':
      return <Fallen />;
    case null:
      return <Leaves />;
  }
}

/** An apple hanging from the top of its square whatever its size. */
function Apple({ className, scale }: { className: string | undefined; scale: number }) {
  return (
    <g
      className={className}
      transform={scale === 1 ? undefined : `translate(0 ${-32 * (1 - scale)}) scale(${scale})`}
    >
      <path className={styles.leaf} d={leaf} />
      <path className={styles.body} d={apple} />
      <path className={styles.shade} d="M18-12C25-4 22 17 9 27C24 24 28 10 27-1C26-8 22-12 18-12Z" />
      <path className={styles.shine} d={shine} />
      <path className={styles.stem} d={stem} />
    </g>
  );
}

function Bud() {
  return (
    <g>
      <path className={styles.greenStem} d="M0-32V-2" />
      <path className={styles.leaf} d="M-1-16C-12-17-17-24-17-31C-7-30-1-24-1-16Z" />
      <path className={styles.petal} d="M0-9C9-1 12 11 7 21H-7C-12 11-9-1 0-9Z" />
      <path className={styles.petalLine} d="M0-9C-3 0-3 10 0 20C3 10 3 0 0-9Z" />
      <path
        className={styles.sepal}
        d="M-9 8C-5 11-2 14 0 18C2 14 5 11 9 8C12 19 8 28 0 28C-8 28-12 19-9 8Z"
      />
    </g>
  );
}

function Blossom() {
  return (
    <g>
      <path className={styles.greenStem} d="M0-32V-12" />
      <g transform="translate(0 5)">
        {[0, 72, 144, 216, 288].map((angle) => (
          <path key={angle} className={styles.petal} d={petal} transform={`rotate(${angle}) scale(1.22)`} />
        ))}
        <circle className={styles.pollen} r="6.5" />
        {[36, 108, 180, 252, 324].map((angle) => (
          <circle key={angle} className={styles.anther} r="1.4" cy="-10" transform={`rotate(${angle})`} />
        ))}
      </g>
    </g>
  );
}

function Frosted() {
  return (
    <g className={styles.frosted} transform="translate(0 -3.8) scale(0.88)">
      <path className={styles.leaf} d={leaf} />
      <path className={styles.body} d={apple} />
      <path className={styles.crystal} d={crystal} />
      <path className={styles.stem} d={stem} />
    </g>
  );
}

function Fallen() {
  return (
    <g className={styles.fallen} transform="translate(0 4) rotate(62) scale(0.78)">
      <path className={styles.body} d={apple} />
      <path className={styles.shine} d="M-12 14C-6 20 4 21 11 17" />
      <path className={styles.stem} d="M0-12C2-19 6-23 11-24" />
    </g>
  );
}

function Leaves() {
  return (
    <g className={styles.unstated}>
      <path className={styles.greenStem} d="M0-32C0-18 0-6 0 20" />
      <path className={styles.leaf} d="M0-10C9-21 22-19 27-13C21-3 8-2 0-10Z" />
      <path className={styles.leaf} d="M0 8C-9-3-22-1-27 5C-21 15-8 16 0 8Z" />
    </g>
  );
}
