import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import styles from './explained.module.css';

type ExplainedProps = {
  explanation: string;
  /** Language of the explanation, where it is not the reader's own. */
  lang?: 'sv';
  className?: string | undefined;
  children: ReactNode;
};

/**
 * A word that explains itself: its explanation shows on hover, focus or press, stays while the pointer is on it,
 * and leaves on Escape. Without JavaScript hover and focus are enough.
 */
export function Explained({ explanation, lang, className, children }: ExplainedProps) {
  const id = useId();
  const [shown, setShown] = useState<'by-pointer' | 'always' | 'never'>('by-pointer');
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || shown === 'never') return;
    event.stopPropagation();
    setShown('never');
  };
  return (
    <span className={styles.place} data-shown={shown}>
      <button
        type="button"
        className={`${styles.word} ${className ?? ''}`}
        aria-describedby={id}
        onClick={() => setShown(shown === 'always' ? 'never' : 'always')}
        onKeyDown={leaveOnEscape}
        onBlur={() => setShown('by-pointer')}
        onPointerLeave={() => setShown((now) => (now === 'never' ? 'by-pointer' : now))}
      >
        {children}
      </button>
      <span role="tooltip" id={id} lang={lang} className={styles.explanation}>
        {explanation}
      </span>
    </span>
  );
}
