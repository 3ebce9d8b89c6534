import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { formatMoment } from '../words/format-moment.ts';
import { useLanguage } from '../words/words.ts';
import { useWriteWords } from '../words/write.ts';
import type { Since } from './command-result.ts';
import styles from './conflict.module.css';
import { DropDialog } from './drop-dialog.tsx';
import { type Named, whoWords } from './who-words.ts';

export type ConflictProps = {
  /** What others wrote, oldest first. */
  since: readonly Since[];
  /** What one has written oneself, field by field. */
  mine: readonly { label: string; text: string }[];
  parties: readonly Named[];
  busy: boolean;
  onKeepMine: () => void;
  /** Puts the others' words into one's own; left out where there is no text to put them into. */
  onTakeTheirs?: ((theirs: string) => void) | undefined;
  onDrop: () => void;
};

/** Two wrote at once: both texts, and what can be done. Nothing goes away before a person says so. */
export function Conflict({ since, mine, parties, busy, onKeepMine, onTakeTheirs, onDrop }: ConflictProps) {
  const words = useWriteWords();
  const [isDropping, setDropping] = useState(false);
  const theirs = since.flatMap(({ texts }) => texts).join('\n\n');
  return (
    <section className={styles.conflict} aria-label={words.conflictTitle}>
      {/* Focus comes here, so that nobody goes on typing past it. */}
      <h2 className={styles.title} tabIndex={-1} ref={focusWhenShown}>
        {words.conflictTitle}
      </h2>
      <p className={styles.intro}>{words.conflictText}</p>
      <div className={styles.sides}>
        <div className={styles.side}>
          <h3 className={styles.heading}>{words.theirs}</h3>
          {since.map((one) => (
            <TheirText key={one.change} since={one} parties={parties} />
          ))}
        </div>
        <div className={`${styles.side} ${styles.mine}`}>
          <h3 className={styles.heading}>{words.mine}</h3>
          {mine
            .filter(({ text }) => text.trim() !== '')
            .map(({ label, text }) => (
              <div key={label}>
                <p className={styles.who}>{label}</p>
                <p className={styles.text}>{text}</p>
              </div>
            ))}
        </div>
      </div>
      <Buttons>
        <Button kind="primary" busy={busy} onClick={onKeepMine}>
          {words.keepMine}
        </Button>
        {onTakeTheirs === undefined || theirs === '' ? null : (
          <Button busy={busy} onClick={() => onTakeTheirs(theirs)}>
            {words.takeTheirs}
          </Button>
        )}
        <Button kind="drop" busy={busy} onClick={() => setDropping(true)}>
          {words.dropMine}
        </Button>
      </Buttons>
      {isDropping ? <DropDialog onDrop={onDrop} onClose={() => setDropping(false)} /> : null}
    </section>
  );
}

function TheirText({ since, parties }: { since: Since; parties: readonly Named[] }) {
  const words = useWriteWords();
  const language = useLanguage();
  return (
    <div>
      <p className={styles.who}>
        {whoWords(since.who, parties, words)}, {formatMoment(since.at, language)}
      </p>
      {since.texts.length === 0 ? <p className={styles.text}>{words.noWords}</p> : null}
      {since.texts.map((text) => (
        <p key={text} className={styles.text} lang="sv">
          {text}
        </p>
      ))}
    </div>
  );
}

function focusWhenShown(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
