import { splitTerms, type TermPiece } from '@utveckling/domain/meeting/split-terms';
import { useContext } from 'react';
import { ProjectLink } from '../project/project-link.tsx';
import { TermPieces } from '../term/term-text.tsx';
import { TermsContext } from '../term/terms-context.ts';
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
  const terms = useContext(TermsContext);
  const words = splitTerms(
    pieces.map(({ text, look }) => (look === 'words' ? text : '')),
    terms,
  );
  return (
    <p className={styles.paragraph} lang="sv">
      {pieces.map((piece, index) => (
        <Words
          key={piece.from}
          piece={piece}
          words={words[index] ?? []}
          project={project}
          numberOf={numberOf}
          cited={cited}
        />
      ))}
    </p>
  );
}

type WordsProps = Omit<MinutesParagraphProps, 'paragraph'> & {
  piece: Piece;
  /** Its words, cut at the terms in them. */
  words: readonly TermPiece[];
};

function Words({ piece, words, project, numberOf, cited }: WordsProps) {
  const isCited = piece.marks.some((id) => cited.includes(id));
  const [first, ...others] = piece.starts;
  const classes = [piece.marks.length > 0 ? styles.marked : '', isCited ? styles.cited : ''].join(' ');
  return (
    <>
      <span className={classes} {...(first === undefined ? {} : { id: first, tabIndex: -1 })}>
        {others.map((id) => (
          <span key={id} id={id} tabIndex={-1} className={styles.anchor} />
        ))}
        <Look piece={piece} words={words} project={project} />
      </span>
      {piece.ends.map((id) => (
        <NoteNumber key={id} id={id} number={numberOf.get(id)} />
      ))}
    </>
  );
}

type LookProps = Pick<WordsProps, 'piece' | 'words' | 'project'>;

function Look({ piece: { text, look }, words, project }: LookProps) {
  const { meeting } = useWords();
  if (look === 'link' && project !== undefined) return <ProjectLink slug={project}>{text}</ProjectLink>;
  if (look === 'masked') {
    return (
      <span className={styles.masked}>
        <Explained explanation={meeting.maskedHelp}>{text}</Explained>
      </span>
    );
  }
  return look === 'words' ? <TermPieces pieces={words} /> : text;
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
