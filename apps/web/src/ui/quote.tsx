import styles from './quote.module.css';

/** Verbatim words of the minutes, in Swedish quotation marks and in their own language whatever the interface speaks. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote lang="sv" className={styles.quote}>
      ”{children}”
    </blockquote>
  );
}

/** The same inside a sentence. */
export function InlineQuote({ children }: { children: string }) {
  return <span lang="sv">”{children}”</span>;
}
