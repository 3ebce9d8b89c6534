import { Link } from '@tanstack/react-router';
import type { SourceView } from '@utveckling/domain/project/entry-schema';
import type { ReactNode } from 'react';

type SentenceLinkProps = {
  /** Where the sentence stands. */
  source: Pick<SourceView, 'meeting'>;
  /** The entry that points at it. */
  entry: string;
  className?: string | undefined;
  children: ReactNode;
};

/** A link to the very sentence in the minutes, marked there. */
export function SentenceLink({ source, entry, className, children }: SentenceLinkProps) {
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
