import styles from './field.module.css';

/** What is wrong with a field, beside the field; a mark says it too, not the colour alone. */
export function FieldErrorText({ id, children }: { id: string; children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p id={id} className={styles.error}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="8.5" className={styles.ring} />
        <path d="M10 5v6.5M10 14.2v.3" className={styles.stroke} />
      </svg>
      <span>{children}</span>
    </p>
  );
}
