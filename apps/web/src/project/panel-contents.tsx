import { useWords } from '../words/words.ts';
import styles from './panel-contents.module.css';

type PanelContentsProps = { parts: readonly { id: string; title: string }[] };

/** The parts of a panel below its first screen, one press away. */
export function PanelContents({ parts }: PanelContentsProps) {
  const { project } = useWords();
  return (
    <nav aria-label={project.contents} className={styles.contents}>
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`} className={styles.link}>
          {title}
        </a>
      ))}
    </nav>
  );
}
