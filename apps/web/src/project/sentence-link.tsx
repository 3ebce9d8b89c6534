import { Link, useParams } from '@tanstack/react-router';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import type { ReactNode } from 'react';
import { ProjectLink } from './project-link.tsx';

type SentenceLinkProps = {
  /** Where the sentence stands. */
  source: Pick<EntryView['source'], 'meeting'>;
  /** The entry that points at it. */
  entry: string;
  /** The fruits in whose history the entry stands. */
  projects?: readonly string[];
  className?: string | undefined;
  children: ReactNode;
};

/** A link to the very sentence in the minutes, marked there; what no minutes hold is shown in the history of its fruit. */
export function SentenceLink({ source, entry, projects = [], className, children }: SentenceLinkProps) {
  const { slug } = useParams({ strict: false });
  if (source.meeting === '') {
    const home = projects.find((one) => one === slug) ?? projects[0];
    if (home === undefined) return <span className={className}>{children}</span>;
    return (
      <ProjectLink slug={home} entry={entry} className={className}>
        {children}
      </ProjectLink>
    );
  }
  return (
    <Link
      to="/moten/$meeting"
      params={{ meeting: source.meeting }}
      search={{ citat: entry }}
      hash={entry}
      className={className}
    >
      {children}
    </Link>
  );
}
