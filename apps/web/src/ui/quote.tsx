import styles from './quote.module.css';
import { Verbatim } from './verbatim.tsx';

/** Verbatim words of the minutes, in Swedish quotation marks and in their own language whatever the interface speaks. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote lang="sv" className={styles.quote}>
      ”<Verbatim>{children}</Verbatim>”
    </blockquote>
  );
}

/** The same inside a paragraph. */
export function InlineQuote({ children }: { children: string }) {
  return (
    <q lang="sv" className={styles.inline}>
      ”<Verbatim>{children}</Verbatim>”
    </q>
  );
}
