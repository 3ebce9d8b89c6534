import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { type ReactNode, useEffect, useRef } from 'react';
import { useApi } from '../app/use-api.ts';
import { useMe } from '../sign-in/use-me.ts';
import { useWords } from '../words/words.ts';
import { ProjectFormDoor } from './project-form-door.tsx';
import styles from './project-form-page.module.css';
import { projectQuery } from './project-query.ts';
import { StatusMark } from './status-mark.tsx';
import type { Writer } from './writer.ts';

type ProjectFormPageProps = {
  slug: string;
  title: string;
  /** Whether somebody may use the form; the same table that the server asks. */
  may: (writer: Writer, project: ProjectView) => boolean;
  /** The form, in the browser of somebody who may use it. */
  children: (project: ProjectView, writer: Writer) => ReactNode;
};

/** The page of a form about one fruit: the way back, what it is, which fruit, and the form for those who may use it. */
export function ProjectFormPage({ slug, title, may, children }: ProjectFormPageProps) {
  const project = useSuspenseQuery(projectQuery(useApi(), slug)).data;
  const me = useMe();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Who comes from another page is told where one is.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const writer = me?.signedIn === true ? me : undefined;
  return (
    <div className={styles.page}>
      <p className={styles.back}>
        <Link to="/projekt/$slug" params={{ slug }} className={styles.backLink}>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
            <path d="M12.500 4L6.500 10L12.500 16" className={styles.arrow} />
          </svg>
          <span>
            {words.project.backTo} <span lang="sv">{project.name}</span>
          </span>
        </Link>
      </p>
      <h1 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.fruit}>
        <StatusMark status={project.status} className={styles.mark} />
        <span>
          <strong lang="sv">{project.name}</strong>
          <br />
          {project.status === null ? words.noStatus.word : words.status[project.status].word}
        </span>
      </p>
      {writer !== undefined && may(writer, project) ? (
        children(project, writer)
      ) : (
        <ProjectFormDoor isKnown={me !== undefined} isSignedIn={writer !== undefined} />
      )}
    </div>
  );
}
