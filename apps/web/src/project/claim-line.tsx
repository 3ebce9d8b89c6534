import type { ReactNode } from 'react';
import styles from './claim-details.module.css';

/** A line of what an entry tells. */
export function Line({ children }: { children: ReactNode }) {
  return <p className={styles.line}>{children}</p>;
}

/** A named fact. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p className={styles.line}>
      <span className={styles.name}>{name}:</span> {children}
    </p>
  );
}

/** A fact whose value is a name in Swedish. */
export function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Fact name={name}>
      <span lang="sv">{children}</span>
    </Fact>
  );
}
