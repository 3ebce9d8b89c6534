import { type MouseEvent, useContext, useEffect, useRef, useState } from 'react';
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
  const labels = useLabels(errors, scope);
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
                {labels.get(field) === undefined ? message : `${labels.get(field)}: ${message}`}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the fields are called that something is wrong with. */
function useLabels(errors: readonly FieldError[], scope: string): ReadonlyMap<string, string> {
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const found = errors.flatMap(({ field }) => {
      const label = document.getElementById(`${scope}-${field}`)?.dataset['label'];
      return label === undefined ? [] : [[field, label] as const];
    });
    setLabels(new Map(found));
  }, [errors, scope]);
  return labels;
}
