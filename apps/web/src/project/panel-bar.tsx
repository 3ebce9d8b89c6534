import { Link, useSearch } from '@tanstack/react-router';
import type { Action } from '@utveckling/domain/people/permissions';
import { useEffect } from 'react';
import { useFormWords } from '../words/form.ts';
import { mayWrite, partiesOfWriter } from './may-write.ts';
import styles from './panel-bar.module.css';
import type { PanelTools } from './panel-tools-context.ts';

/** What stands behind "Mer …". */
const further: readonly Action[] = ['project.describe', 'project.relate', 'project.arrange'];

/** What one may write about the fruit, at the bottom of the panel within reach of the thumb. Above it nothing moves. */
export function PanelBar({ writer, project }: PanelTools) {
  const words = useFormWords();
  const { vagg } = useSearch({ from: '__root__' });
  const { slug } = project;
  const more: string = `/projekt/${encodeURIComponent(slug)}/andra`;
  const mayReport = mayWrite(writer, 'project.report', project);
  const mayState = partiesOfWriter(writer, project).length > 0;
  const mayMore = further.some((action) => mayWrite(writer, action, project));
  // Whoever has opened the fruit can write without network.
  useEffect(() => {
    const fetched = [
      ...(mayReport ? [import('./report-page.tsx')] : []),
      ...(mayState ? [import('./stance-page.tsx')] : []),
    ];
    void Promise.allSettled(fetched);
  }, [mayReport, mayState]);
  if (vagg === true || !(mayReport || mayState || mayMore)) return null;
  return (
    <nav className={styles.bar} aria-label={words.barLabel}>
      {mayReport ? (
        <Link to="/projekt/$slug/uppdatera" params={{ slug }} className={`${styles.link} ${styles.primary}`}>
          {words.report}
        </Link>
      ) : null}
      {mayState ? (
        <Link
          to="/projekt/$slug/hallning"
          params={{ slug }}
          className={`${styles.link} ${mayReport ? '' : styles.primary}`}
        >
          {words.stance}
        </Link>
      ) : null}
      {mayMore ? (
        <Link to={more} className={styles.link}>
          {words.more}
          <span className="visually-hidden">{words.moreLong}</span>
        </Link>
      ) : null}
    </nav>
  );
}
