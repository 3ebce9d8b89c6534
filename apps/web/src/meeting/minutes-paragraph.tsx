import { ProjectLink } from '../project/project-link.tsx';
import { Explained } from '../ui/explained.tsx';
import { useWords } from '../words/words.ts';
import type { Paragraph, Piece } from './cut-text.ts';
import styles from './minutes-paragraph.module.css';

type MinutesParagraphProps = {
  paragraph: Paragraph;
  /** The fruit of the section, which its links without a target lead to. */
  project: string | undefined;
  numberOf: ReadonlyMap<string, number>;
  cited: readonly string[];
};

/** A paragraph of minutes, word for word, with its statements marked and their anchors. */
export function MinutesParagraph({ paragraph: { pieces }, project, numberOf, cited }: MinutesParagraphProps) {
  return (
    <p className={styles.paragraph} lang="sv">
      {pieces.map((piece) => (
        <Words key={piece.from} piece={piece} project={project} numberOf={numberOf} cited={cited} />
      ))}
    </p>
  );
}

type WordsProps = Omit<MinutesParagraphProps, 'paragraph'> & { piece: Piece };

function Words({ piece, project, numberOf, cited }: WordsProps) {
  const isCited = piece.marks.some((id) => cited.includes(id));
  const [first, ...others] = piece.starts;
  const classes = [piece.marks.length > 0 ? styles.marked : '', isCited ? styles.cited : ''].join(' ');
  return (
    <>
      <span className={classes} {...(first === undefined ? {} : { id: first, tabIndex: -1 })}>
        {others.map((id) => (
          <span key={id} id={id} tabIndex={-1} className={styles.anchor} />
        ))}
        <Look piece={piece} project={project} />
      </span>
      {piece.ends.map((id) => (
        <NoteNumber key={id} id={id} number={numberOf.get(id)} />
      ))}
    </>
  );
}

function Look({ piece: { text, look }, project }: { piece: Piece; project: string | undefined }) {
  const { meeting } = useWords();
  if (look === 'link' && project !== undefined) return <ProjectLink slug={project}>{text}</ProjectLink>;
  if (look === 'masked') {
    return (
      <span className={styles.masked}>
        <Explained explanation={meeting.maskedHelp}>{text}</Explained>
      </span>
    );
  }
  return <>{text}</>;
}

/** The number that leads to what a statement led to; it is drawn, not written, so the words stay as they are. */
function NoteNumber({ id, number }: { id: string; number: number | undefined }) {
  const { meeting } = useWords();
  if (number === undefined) return null;
  return (
    // biome-ignore lint/a11y/useAnchorContent: its number is drawn by the style sheet, its label says where it leads
    <a
      href={`#not-${id}`}
      className={styles.number}
      data-number={number}
      aria-label={meeting.toNote(number)}
    />
  );
}
