import { useId } from 'react';
import { FieldErrorText } from '../ui/field-error-text.tsx';
import { useFieldId } from '../ui/form-scope.ts';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';

type ColourFieldProps = {
  name: string;
  label: string;
  help?: string;
  error?: string | undefined;
  /** As it is written, also while it is no colour yet. */
  value: string;
  onChange: (value: string) => void;
};

const wholeColour = /^#[0-9a-f]{6}$/i;

/** A colour, picked in the browser's own picker or written. */
export function ColourField({ name, label, help, error, value, onChange }: ColourFieldProps) {
  const { registers } = useAdminWords();
  const id = useFieldId(name);
  const helpId = useId();
  return (
    <div className={styles.colourField} data-invalid={error === undefined ? undefined : ''}>
      <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>
      <div className={styles.colour}>
        <label htmlFor={id} className={styles.colourName}>
          {label}
        </label>
        <input
          id={id}
          name={name}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value.trim())}
          className={styles.code}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={help === undefined ? undefined : helpId}
          aria-invalid={error === undefined ? undefined : true}
        />
        <input
          type="color"
          aria-label={`${registers.colourOwn}: ${label}`}
          value={wholeColour.test(value) ? value.toLowerCase() : '#ffffff'}
          onChange={(event) => onChange(event.currentTarget.value.toUpperCase())}
        />
      </div>
      {help === undefined ? null : (
        <p id={helpId} className={styles.rowFacts}>
          {help}
        </p>
      )}
    </div>
  );
}
