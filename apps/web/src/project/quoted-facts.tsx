import type { EntryView } from '@utveckling/domain/project/entry-schema';
import type { ReactNode } from 'react';
import { InlineQuote } from '../ui/quote.tsx';
import styles from './quoted-facts.module.css';
import { SaidOnLink } from './said-on-link.tsx';

type QuotedFactsProps<T extends EntryView> = {
  entries: readonly T[];
  /** What stands before the words of an entry. */
  heading?: (entry: T) => ReactNode;
  look?: 'plain' | 'warm' | 'frost';
};

/** Facts in the words of the minutes, each with the way to its sentence. */
export function QuotedFacts<T extends EntryView>({ entries, heading, look = 'plain' }: QuotedFactsProps<T>) {
  return (
    <ul className={styles.facts}>
      {entries.map((entry) => (
        <li key={entry.id} className={look === 'plain' ? undefined : styles[look]}>
          {heading === undefined ? null : <p className={styles.heading}>{heading(entry)}</p>}
          <p className={styles.words}>
            {isTitleOnly(entry) ? null : <InlineQuote>{entry.source.quote}</InlineQuote>}{' '}
            <SaidOnLink entry={entry} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A document that was handed in has no words but its title, which stands in the heading. */
function isTitleOnly({ claim, source }: EntryView): boolean {
  return claim.kind === 'document' && claim.title === source.quote;
}
