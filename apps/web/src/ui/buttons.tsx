import type { ReactNode } from 'react';
import styles from './buttons.module.css';

/** Buttons beside each other; below each other, as wide as the page, where there is no room. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
