import { Link } from '@tanstack/react-router';
import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { Explained } from '../ui/explained.tsx';
import { InlineQuote } from '../ui/quote.tsx';
import { useWords } from '../words/words.ts';
import { PanelSection } from './panel-section.tsx';
import { placeTitle } from './place-title.ts';
import styles from './project-around.module.css';
import { ReadingWord } from './reading-word.tsx';

/** Where a fruit hangs and what else the minutes call it. */
export function ProjectAround({ project }: { project: ProjectView }) {
  const { project: say } = useWords();
  return (
    <>
      <PanelSection title={say.trees}>
        <ul className={styles.trees}>
          {project.trees.map((tree) => (
            <li key={tree.id}>
              <Hanging tree={tree} meetings={project.meetings} />
            </li>
          ))}
        </ul>
      </PanelSection>
      {project.aliases.length === 0 ? null : (
        <PanelSection title={say.aliases}>
          <p className={styles.aliases} lang="sv">
            {project.aliases.map((alias) => `”${alias}”`).join(', ')}
          </p>
        </PanelSection>
      )}
    </>
  );
}

type HangingProps = { tree: ProjectView['trees'][number]; meetings: ProjectView['meetings'] };

/** A tree the fruit hangs in, how it belongs there, and what says so. */
function Hanging({ tree: { id, name, grade, reading, source }, meetings }: HangingProps) {
  const { project } = useWords();
  return (
    <>
      <p className={styles.line}>
        <Link to="/trad/$tree" params={{ tree: id }} className={styles.name}>
          <span lang="sv">{name}</span>
        </Link>
        <span>
          <Explained explanation={project.gradeSentence[grade]}>{project.grade[grade]}</Explained> ·{' '}
          <ReadingWord reading={reading} />
        </span>
      </p>
      {source === undefined ? (
        <p className={styles.said}>{project.ownReading}</p>
      ) : (
        <p className={styles.said}>
          <InlineQuote>{source.quote}</InlineQuote>{' '}
          <Link to="/moten/$meeting" params={{ meeting: source.meeting }} hash={source.sectionId} lang="sv">
            {placeTitle(meetings, source.meeting, source.section)}
          </Link>
        </p>
      )}
    </>
  );
}
