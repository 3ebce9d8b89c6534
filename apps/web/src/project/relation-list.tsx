import { InlineQuote } from '../ui/quote.tsx';
import { useWords } from '../words/words.ts';
import { isByHand } from './is-by-hand.ts';
import { ProjectLink } from './project-link.tsx';
import { ReadingWord } from './reading-word.tsx';
import styles from './relation-list.module.css';
import type { RelationSeen } from './relations-of.ts';
import { SaidOnLink } from './said-on-link.tsx';

type RelationListProps = { relations: readonly RelationSeen[]; names: Record<string, string> };

/** How the fruit hangs together with others, each with the sentence that says so. */
export function RelationList({ relations, names }: RelationListProps) {
  const { project } = useWords();
  return (
    <ul className={styles.relations}>
      {relations.map(({ other, direction, entry }) => (
        <li key={`${other} ${entry.claim.relation}`}>
          <p className={styles.line}>
            {project.relation[entry.claim.relation][direction]}{' '}
            <ProjectLink slug={other} className={styles.name}>
              <span lang="sv">{names[other] ?? other}</span>
            </ProjectLink>{' '}
            · <ReadingWord reading={entry.claim.reading} isByHand={isByHand(entry)} />
          </p>
          <p className={styles.quote}>
            <InlineQuote>{entry.source.quote}</InlineQuote> <SaidOnLink entry={entry} />
          </p>
        </li>
      ))}
    </ul>
  );
}
