import { type MouseEvent, useContext, useEffect, useRef } from 'react';
import { useWriteWords } from '../words/write.ts';
import type { FieldError } from './field-error.ts';
import styles from './form-errors.module.css';
import { FormScopeContext } from './form-scope.ts';

type FormErrorsProps = {
  errors: readonly FieldError[];
  /** How many times the form was sent: after each the focus comes here when something is wrong. */
  sent: number;
};

/** All that is wrong, above the form, each with the way to its field. */
export function FormErrors({ errors, sent }: FormErrorsProps) {
  const words = useWriteWords();
  const scope = useContext(FormScopeContext);
  const box = useRef<HTMLDivElement>(null);
  const shownFor = useRef(0);
  useEffect(() => {
    if (errors.length === 0 || shownFor.current === sent) return;
    shownFor.current = sent;
    box.current?.focus();
  }, [errors, sent]);
  if (errors.length === 0) return null;
  const go = (event: MouseEvent, field: string) => {
    const control = document.getElementById(`${scope}-${field}`);
    if (control === null) return;
    event.preventDefault();
    control.focus();
    control.scrollIntoView({ block: 'center' });
  };
  return (
    <div ref={box} className={styles.box} tabIndex={-1} role="alert">
      <p className={styles.title}>{words.errorsTitle(errors.length)}</p>
      <ul className={styles.list}>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === '' ? (
              message
            ) : (
              <a href={`#${scope}-${field}`} onClick={(event) => go(event, field)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
