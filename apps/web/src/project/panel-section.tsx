import type { ReactNode } from 'react';
import styles from './panel-section.module.css';

type PanelSectionProps = { title: string; id?: string | undefined; children: ReactNode };

/** A part of the panel under its heading. */
export function PanelSection({ title, id, children }: PanelSectionProps) {
  return (
    <section className={styles.section}>
      <h3 className={styles.title} {...(id === undefined ? {} : { id, tabIndex: -1 })}>
        {title}
      </h3>
      {children}
    </section>
  );
}
