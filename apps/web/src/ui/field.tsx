import type { ReactNode } from 'react';
import { useWriteWords } from '../words/write.ts';
import styles from './field.module.css';
import { FieldErrorText } from './field-error-text.tsx';
import { useFieldId } from './form-scope.ts';

/** What every field has. */
export type FieldProps = {
  /** Its name in the form; errors point to it. */
  name: string;
  label: string;
  /** What to write, under the label. */
  help?: string | undefined;
  error?: string | undefined;
  /** Says "valfritt" after the label. */
  optional?: boolean | undefined;
};

type Control = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  /** What the summary of errors calls it. */
  'data-label': string;
};

type FieldFrameProps = FieldProps & {
  /** More that describes the field, by id. */
  describedBy?: string | undefined;
  /** The control itself, given what ties it to label, help and error. */
  children: (control: Control) => ReactNode;
};

/** A control with its label above, and its help and its error where one looks for them. */
export function Field({ name, label, help, error, optional, describedBy, children }: FieldFrameProps) {
  const words = useWriteWords();
  const id = useFieldId(name);
  const describes = [help && `${id}-help`, error && `${id}-error`, describedBy].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-invalid={error === undefined ? undefined : ''}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional === true ? <span className={styles.optional}> ({words.optional})</span> : null}
      </label>
      {help === undefined || help === '' ? null : (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>
      {children({
        id,
        'aria-describedby': describes === '' ? undefined : describes,
        'aria-invalid': error === undefined ? undefined : true,
        'data-label': label,
      })}
    </div>
  );
}
