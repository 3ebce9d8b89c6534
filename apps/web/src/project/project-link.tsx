import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type ProjectLinkProps = {
  slug: string;
  /** An entry of its history to land on. */
  entry?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A link that opens a fruit, in the tree one looks at when it hangs there. */
export function ProjectLink({ slug, entry, className, children }: ProjectLinkProps) {
  return (
    <Link
      to="/projekt/$slug"
      params={{ slug }}
      search={({ trad }) => (trad === undefined ? {} : { trad })}
      {...(entry === undefined ? {} : { hash: entry })}
      className={className}
    >
      {children}
    </Link>
  );
}
